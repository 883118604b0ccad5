package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.FileTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The OpenAPI documents of a project that templates name instead of holding them: {@code DefinitionUri}, {@code BodyS3Location}, or
 * {@code AWS::Include}, whose paths packaging replaces by the place of the upload.
 *
 * @param tree the files of the project
 */
public record DefinitionFiles(FileTree tree) {

    /** Where the document of an API may be named. */
    private static final List<String> PATHS = List.of("DefinitionUri", "BodyS3Location");

    private static final List<String> BODIES = List.of("DefinitionBody", "Body");

    /** A path that names a file as it is: no address, no placeholder, no absolute path. */
    private static final Pattern LOCAL = Pattern.compile("(?!/)[\\w ./+-]*\\w\\.(ya?ml|json|openapi|swagger)");

    /** API Gateway takes no larger document. */
    private static final long LARGEST = 6_000_000;

    /** The document that an API names; empty where it names none, or one that is not there or no mapping. */
    Optional<MapNode> of(Resource api) {
        return path(api)
                .filter(path -> LOCAL.matcher(path.text()).matches())
                .flatMap(path -> FileTree.resolve(
                        FileTree.folderOf(path.location().source().path()), path.text()))
                .flatMap(this::read);
    }

    private static Optional<ScalarNode> path(Resource api) {
        for (String property : PATHS) {
            if (api.properties().has(property)) {
                Value path = api.value(property);
                if (path.isFullyKnown() && path.known().size() == 1) {
                    return path.known().get(0).scalar();
                }
            }
        }
        for (String property : BODIES) {
            Optional<ScalarNode> included = api.properties().get(property).flatMap(DefinitionFiles::included);
            if (included.isPresent()) {
                return included;
            }
        }
        return Optional.empty();
    }

    /** The place that {@code AWS::Include} takes a whole document from. */
    private static Optional<ScalarNode> included(Node body) {
        return Intrinsic.of(body).orElse(null) instanceof Intrinsic.Other call
                        && call.function().equals("Fn::Transform")
                        && call.argument() instanceof MapNode macro
                        && macro.scalar("Name")
                                .filter(name -> name.text().equals("AWS::Include"))
                                .isPresent()
                ? macro.map("Parameters").flatMap(parameters -> parameters.scalar("Location"))
                : Optional.empty();
    }

    private Optional<MapNode> read(String path) {
        if (!tree.isFile(path) || tree.size(path) > LARGEST) {
            return Optional.empty();
        }
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            return decoded.readable() ? DocumentReader.read(decoded.source()).rootMap() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
