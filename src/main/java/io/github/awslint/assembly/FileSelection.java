package io.github.awslint.assembly;

import io.github.awslint.build.JavaModule;
import io.github.awslint.build.MavenExpressions;
import io.github.awslint.build.XmlElement;
import io.github.awslint.discovery.PathPattern;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that a descriptor takes from one folder: a {@code fileSet}, or a {@code file} under a name of its own
 * (https://maven.apache.org/plugins/maven-assembly-plugin/assembly.html).
 *
 * @param folder of the tree, from which the files are taken
 * @param output folder in the archive; empty for its root
 * @param rename the only file and its name in the archive
 */
record FileSelection(
        XmlElement element,
        String folder,
        String output,
        List<PathPattern> includes,
        List<PathPattern> excludes,
        Optional<Rename> rename) {

    /** A file under the name that it gets. */
    record Rename(String from, String to) {}

    /** What the plugin leaves out unless told otherwise. */
    private static final List<PathPattern> DEFAULT_EXCLUDES = Stream.of(
                    "**/*~",
                    "**/.git/**",
                    "**/.gitignore",
                    "**/.gitattributes",
                    "**/.svn/**",
                    "**/CVS/**",
                    "**/.DS_Store")
            .map(PathPattern::of)
            .toList();

    /** A set; empty where an expression hides what it takes. */
    static Optional<FileSelection> ofSet(XmlElement set, MavenExpressions expressions) {
        String written = set.value("directory").orElse("");
        Optional<String> folder = expressions.path(written);
        // without an output directory the files keep the path that is written
        Optional<String> output = set.value("outputDirectory")
                .map(Optional::of)
                .orElse(written.startsWith("$") ? Optional.empty() : Optional.of(written))
                .flatMap(expressions::text)
                .map(FileSelection::trimmed);
        Optional<List<PathPattern>> includes = patterns(set, "includes/include", expressions);
        Optional<List<PathPattern>> excludes = patterns(set, "excludes/exclude", expressions);
        if (folder.isEmpty() || output.isEmpty() || includes.isEmpty() || excludes.isEmpty()) {
            return Optional.empty();
        }
        List<PathPattern> all = new ArrayList<>(excludes.get());
        if (!set.value("useDefaultExcludes").orElse("true").equals("false")) {
            all.addAll(DEFAULT_EXCLUDES);
        }
        return Optional.of(new FileSelection(set, folder.get(), output.get(), includes.get(), all, Optional.empty()));
    }

    /** A single file; empty where an expression hides which. */
    static Optional<FileSelection> ofFile(XmlElement file, MavenExpressions expressions) {
        Optional<String> source = file.value("source").flatMap(expressions::path);
        Optional<String> output =
                expressions.text(file.value("outputDirectory").orElse("")).map(FileSelection::trimmed);
        Optional<String> target =
                source.flatMap(path -> expressions.text(file.value("destName").orElse(name(path))));
        return source.isEmpty() || output.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileSelection(
                        file,
                        FileTree.folderOf(source.get()),
                        output.get(),
                        List.of(),
                        List.of(),
                        Optional.of(new Rename(name(source.get()), trimmed(target.get())))));
    }

    private static Optional<List<PathPattern>> patterns(XmlElement set, String path, MavenExpressions expressions) {
        List<PathPattern> patterns = new ArrayList<>();
        for (XmlElement pattern : set.all(path)) {
            Optional<String> text = expressions.text(pattern.text());
            if (text.isEmpty() || text.get().startsWith("%")) {
                return Optional.empty();
            }
            patterns.add(PathPattern.of(text.get().replaceFirst("^/", "")));
        }
        return Optional.of(patterns);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A folder in the archive: slashes at the ends and a dot mean nothing. */
    static String trimmed(String folder) {
        return FileTree.resolve("", folder.replace('\\', '/')).orElse("");
    }

    /** The file of the tree that would be packed under a path of the archive, whether it is there or not. */
    Optional<AssembledFile> origin(String path) {
        if (!output.isEmpty() && !path.startsWith(output + "/")) {
            return Optional.empty();
        }
        String below = output.isEmpty() ? path : path.substring(output.length() + 1);
        String from = rename.map(Rename::from).orElse(below);
        return rename.map(one -> one.to().equals(below)).orElseGet(() -> takes(below))
                ? Optional.of(new AssembledFile(JavaModule.below(folder, from), element))
                : Optional.empty();
    }

    /** Whether a file below the folder is taken. */
    boolean takes(String below) {
        return rename.isEmpty()
                && (includes.isEmpty() || includes.stream().anyMatch(pattern -> pattern.matches(below)))
                && excludes.stream().noneMatch(pattern -> pattern.matches(below));
    }

    /** Where a file of the tree is packed. */
    Optional<String> target(String origin) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        if (!origin.startsWith(prefix)) {
            return Optional.empty();
        }
        String below = origin.substring(prefix.length());
        if (rename.isPresent()) {
            return Optional.of(below)
                    .filter(rename.get().from()::equals)
                    .map(name -> JavaModule.below(output, rename.get().to()));
        }
        return takes(below) ? Optional.of(JavaModule.below(output, below)) : Optional.empty();
    }

    /** Whether a file of the tree lies in the folder, but the patterns leave it out. */
    boolean leavesOut(String origin) {
        return rename.isEmpty()
                && (folder.isEmpty() || origin.startsWith(folder + "/"))
                && target(origin).isEmpty();
    }
}
