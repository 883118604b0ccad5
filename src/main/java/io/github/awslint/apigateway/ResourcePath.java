package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.Optional;

/** Puts together the path of a REST method from the {@code AWS::ApiGateway::Resource} resources above it. */
final class ResourcePath {

    /** A chain of resources is no deeper than this, unless it goes in circles. */
    private static final int MAX_DEPTH = 32;

    private ResourcePath() {}

    /**
     * The path that a {@code ResourceId} or {@code ParentId} leads to, such as {@code /orders/{id}}. Where a part of it is not known: what
     * methods of one path have in common, the logical id that they refer to; an empty text where there is none.
     */
    static String of(Value resourceId, Template template) {
        return read(resourceId, template, 0)
                .map(path -> path.isEmpty() ? "/" : path)
                .orElseGet(() -> name(resourceId));
    }

    private static Optional<String> read(Value resourceId, Template template, int depth) {
        if (resourceId.alternatives().size() != 1
                || !(resourceId.alternatives().get(0) instanceof Attribute edge)
                || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (edge.attribute().isPresent()) {
            return edge.attribute().filter("RootResourceId"::equals).map(root -> "");
        }
        Optional<Resource> resource = template.resource(edge.logicalId())
                .filter(target -> target.type().equals("AWS::ApiGateway::Resource"));
        return resource.flatMap(target -> read(target.value("ParentId"), template, depth + 1)
                .flatMap(parent -> target.value("PathPart").text().map(part -> parent + "/" + part)));
    }

    private static String name(Value resourceId) {
        return resourceId.attributes().stream()
                .findFirst()
                .map(edge -> edge.logicalId()
                        + edge.attribute().map(name -> "." + name).orElse(""))
                .orElse("");
    }
}
