package io.github.awslint.lint;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.sam.ServerlessTemplate;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the models that rules read from one file. */
final class FileModels {

    private FileModels() {}

    /** The models of a file; none where it could not be read. */
    static List<Object> of(FileKind kind, Document document, FileTree tree) {
        List<Object> models = new ArrayList<>();
        Optional<MapNode> root = document.rootMap();
        if (root.isEmpty()) {
            return models;
        }
        switch (kind) {
            case CLOUDFORMATION, SAM -> {
                Template template = ServerlessTemplate.of(
                        OtherTools.complete(document, tree) ? Template.fragment(root.get()) : Template.of(root.get()));
                models.add(template);
                models.add(Bootstrap.of(template));
            }
            case EBEXTENSIONS -> models.add(Template.fragment(root.get()));
            default -> {}
        }
        return models;
    }
}
