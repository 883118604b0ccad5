package io.github.awslint.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Logical ids of resources that the SAM transform may generate
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html).
 *
 * <p>Wide on purpose: every id that starts with the id of a serverless resource counts, since SAM derives its names so and appends
 * event names, stages and content hashes. So do the connectors that any resource may hold.
 */
final class GeneratedIds {

    private static final Set<String> FIXED_PREFIXES = Set.of(
            "ServerlessRestApi", "ServerlessHttpApi", "ServerlessDeploymentApplication", "CodeDeployServiceRole");

    private GeneratedIds() {}

    static Predicate<String> of(Template template) {
        Set<String> serverless = template.resources().stream()
                .filter(resource -> resource.type().startsWith("AWS::Serverless::"))
                .map(Resource::logicalId)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> connectors =
                template.resources().stream().flatMap(GeneratedIds::connectors).collect(Collectors.toUnmodifiableSet());
        return id -> FIXED_PREFIXES.stream().anyMatch(id::startsWith)
                || serverless.stream().anyMatch(owner -> id.length() > owner.length() && id.startsWith(owner))
                || connectors.stream().anyMatch(id::startsWith);
    }

    private static Stream<String> connectors(Resource resource) {
        return resource.body().map("Connectors").map(MapNode::entries).orElse(List.of()).stream()
                .map(connector -> resource.logicalId() + connector.name());
    }
}
