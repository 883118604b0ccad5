package io.github.awslint.lint;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.lambda.LambdaFunctions;
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
            case CLOUDFORMATION, SAM -> addTemplate(ServerlessTemplate.of(Template.of(root.get())), models);
            case EBEXTENSIONS -> models.add(Template.fragment(root.get()));
            default -> {}
        }
        return models;
    }

    private static void addTemplate(Template template, List<Object> models) {
        models.add(template);
        LambdaFunctions functions = LambdaFunctions.of(template);
        models.add(functions);
        models.add(ApiGateway.of(functions));
    }
}
