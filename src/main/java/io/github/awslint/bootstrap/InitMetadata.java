package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a resource tells cfn-init to do (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html).
 *
 * @param resource whose metadata it is
 * @param configs the sets of instructions
 * @param whole whether nothing else brings in further ones
 */
public record InitMetadata(Resource resource, List<Entry> configs, boolean whole) {

    /** The metadata of all resources that have some. */
    public static Stream<InitMetadata> of(Template template) {
        return template.resources().stream().flatMap(resource -> of(resource).stream());
    }

    private static Optional<InitMetadata> of(Resource resource) {
        return resource.body()
                .map("Metadata")
                .flatMap(metadata -> metadata.map(Bootstrap.INIT))
                .map(init -> new InitMetadata(
                        resource,
                        init.entries().stream()
                                .filter(entry -> entry.value() instanceof MapNode)
                                .toList(),
                        isWhole(init)));
    }

    private static boolean isWhole(MapNode init) {
        return init.entries().stream()
                .noneMatch(entry -> entry.name().startsWith("Fn::")
                        || entry.value() instanceof MapNode config && config.has("Fn::Transform"));
    }

    /** The entries of a section such as {@code files}, of all configs. */
    public Stream<Entry> section(String name) {
        return configs.stream()
                .flatMap(config -> ((MapNode) config.value()).map(name).stream())
                .flatMap(section -> section.entries().stream());
    }

    /** The services by their own entries, whatever runs them: {@code sysvinit}, {@code systemd} or {@code windows}. */
    public Stream<Entry> services() {
        return section("services")
                .filter(manager -> manager.value() instanceof MapNode)
                .flatMap(manager -> ((MapNode) manager.value()).entries().stream());
    }
}
