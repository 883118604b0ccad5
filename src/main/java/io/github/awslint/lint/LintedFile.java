package io.github.awslint.lint;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentPath;
import io.github.awslint.syntax.Range;
import java.util.List;
import java.util.Optional;

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

    /** The template that the file is; empty where it is none. */
    Optional<Template> template() {
        return model(Template.class);
    }

    /** The first of the models that is of a kind. */
    <M> Optional<M> model(Class<M> kind) {
        for (Object model : models) {
            if (kind.isInstance(model)) {
                return Optional.of(kind.cast(model));
            }
        }
        return Optional.empty();
    }

    /** The way from the document's top to a range of it; empty where that is the top, or the file could not be read. */
    public String documentPath(Range range) {
        return document.root().map(root -> DocumentPath.of(root, range)).orElse("");
    }
}
