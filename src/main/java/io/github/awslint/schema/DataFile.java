package io.github.awslint.schema;

import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of the data that comes with the plugin. */
final class DataFile {

    private DataFile() {}

    /** The value in a JSON file; empty where there is no such file. */
    static Optional<Node> json(String name) {
        return text(name)
                .map(text -> DocumentReader.read(new SourceFile(name, text)))
                .flatMap(Document::root);
    }

    /** The text of a file; empty where there is no such file. */
    static Optional<String> text(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
