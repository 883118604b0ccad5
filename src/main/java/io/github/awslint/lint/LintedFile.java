package io.github.awslint.lint;

import io.github.awslint.discovery.FileKind;
import io.github.awslint.syntax.Document;
import java.util.List;

/**
 * A file that was linted.
 *
 * @param kind what it is
 * @param document its text and tree
 * @param models what the rules read, made from this file alone
 */
public record LintedFile(FileKind kind, Document document, List<Object> models) {

    public LintedFile {
        models = List.copyOf(models);
    }

    /** The file's path relative to the linted folder. */
    public String path() {
        return document.source().path();
    }
}
