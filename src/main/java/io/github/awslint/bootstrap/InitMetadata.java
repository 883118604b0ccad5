package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
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

    /** Whether everything that cfn-init does on a resource is written in its metadata. */
    static boolean isWhole(Resource resource) {
        Optional<Node> metadata = resource.attribute("Metadata");
        return metadata.isEmpty()
                || isPlain(metadata.get())
                        && of(resource).map(InitMetadata::whole).orElse(true);
    }

    /** A function may stand in the place of a config, of one of its sections, or of an entry, which then may be another one. */
    private static boolean isWhole(Node init) {
        return arePlain(Stream.of(init), 3);
    }

    private static boolean arePlain(Stream<Node> nodes, int depth) {
        return nodes.allMatch(node -> isPlain(node)
                && (depth == 0
                        || !(node instanceof MapNode map)
                        || arePlain(map.entries().stream().map(Entry::value), depth - 1)));
    }

    private static boolean isPlain(Node node) {
        return !(node instanceof MapNode map)
                || map.entries().stream()
                        .noneMatch(entry ->
                                entry.name().startsWith("Fn::") || entry.name().equals("Ref"));
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
