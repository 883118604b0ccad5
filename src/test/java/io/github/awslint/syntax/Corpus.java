package io.github.awslint.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real configuration files to test against. They are no part of the project: the folder is the one that the system
 * property {@code aws-lint.corpus} names, or {@code ../shared/corpus}; without it the tests that need it are skipped.
 */
public final class Corpus {

    private static final Path ROOT = Path.of(System.getProperty("aws-lint.corpus", "../shared/corpus"));

    private Corpus() {}

    /** A file of the corpus. */
    public record CorpusFile(String path, byte[] bytes) {

        public SourceFile source() {
            return TextDecoder.decode(path, bytes).source();
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** The files that are read as YAML or JSON; aborts the test where there is no corpus. */
    public static List<CorpusFile> documents() {
        return files(path -> path.matches(".*\\.(ya?ml|json|template|config|json_v1)"));
    }

    public static List<CorpusFile> toml() {
        return files(path -> path.endsWith(".toml"));
    }

    private static List<CorpusFile> files(Predicate<String> wanted) {
        Assumptions.assumeTrue(
                Files.isDirectory(ROOT), () -> "no corpus at " + ROOT + "; name one with -Daws-lint.corpus=folder");
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .filter(wanted)
                    .sorted()
                    .map(Corpus::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusFile read(String path) {
        try {
            return new CorpusFile(path, Files.readAllBytes(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
