package io.github.awslint.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * Does to an example's files what {@code mvn package} would: compiles {@code src/main/java} into {@code target/classes}, and packs what a
 * block that is named like an archive lists, a path a line, taken from the classes or the example's other files; {@code path=file} puts a file of the
 * example elsewhere.
 */
final class ExampleBuild {

    private static final String SOURCES = "src/main/java/";

    /** Several tests take the same examples, and compiling takes the longest of all that they do. */
    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private ExampleBuild() {}

    static Map<String, byte[]> run(Map<String, byte[]> files) {
        Map<String, byte[]> built = new LinkedHashMap<>(files);
        built.putAll(COMPILED.computeIfAbsent(sources(files), ExampleBuild::compiled));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().matches(".*\\.(jar|war|zip)")) {
                built.put(file.getKey(), packed(new String(file.getValue(), StandardCharsets.UTF_8), built));
            }
        }
        return built;
    }

    private static Map<String, String> sources(Map<String, byte[]> files) {
        Map<String, String> sources = new LinkedHashMap<>();
        files.forEach((path, bytes) -> {
            if (path.contains(SOURCES)) {
                sources.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return sources;
    }

    private static Map<String, byte[]> compiled(Map<String, String> files) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        if (files.isEmpty()) {
            return classes;
        }
        try {
            Path folder = Files.createTempDirectory("example");
            try {
                compile(files, folder, classes);
            } finally {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Map<String, String> files, Path folder, Map<String, byte[]> classes)
            throws IOException {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path source = folder.resolve(file.getKey());
            Files.createDirectories(source.getParent());
            Files.writeString(source, file.getValue());
            String module = file.getKey().substring(0, file.getKey().indexOf(SOURCES));
            sources.computeIfAbsent(module, unused -> new ArrayList<>()).add(source.toString());
        }
        for (Map.Entry<String, List<String>> module : sources.entrySet()) {
            Path output = Files.createDirectories(folder.resolve("out/" + module.getKey()));
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none",
                    "--release",
                    "17",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    output.toString()));
            arguments.addAll(module.getValue());
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalArgumentException("the example's Java does not compile");
            }
            try (Stream<Path> all = Files.walk(output)) {
                for (Path path : all.filter(Files::isRegularFile).toList()) {
                    String name = output.relativize(path).toString().replace('\\', '/');
                    classes.put(module.getKey() + "target/classes/" + name, Files.readAllBytes(path));
                }
            }
        }
    }

    private static byte[] packed(String list, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : list.lines().filter(line -> !line.isBlank()).toList()) {
                String[] source = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(source[0]));
                zip.write(content(source[source.length - 1], files));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String entry, Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().equals(entry) || file.getKey().endsWith("target/classes/" + entry))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new byte[0]);
    }
}
