package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
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

    static InitMetadata of(Resource resource, MapNode init) {
        List<Entry> configs = init.entries().stream()
                .filter(entry -> entry.value() instanceof MapNode)
                .toList();
        return new InitMetadata(resource, configs, isWhole(init));
    }

    /** Whether everything that cfn-init does on a resource is written in its metadata. */
    static boolean isWhole(Resource resource) {
        Optional<Node> metadata = resource.attribute("Metadata");
        return metadata.isEmpty()
                || isPlain(metadata.get())
                        && (!(metadata.get() instanceof MapNode map)
                                || map.get(Bootstrap.INIT)
                                        .filter(MapNode.class::isInstance)
                                        .map(InitMetadata::isWhole)
                                        .orElse(true));
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
    public List<Entry> section(String name) {
        List<Entry> entries = new ArrayList<>();
        for (Entry config : configs) {
            ((MapNode) config.value()).map(name).ifPresent(section -> entries.addAll(section.entries()));
        }
        return entries;
    }

    /** The services by their own entries, whatever runs them: {@code sysvinit}, {@code systemd} or {@code windows}. */
    public Stream<Entry> services() {
        return section("services").stream()
                .filter(manager -> manager.value() instanceof MapNode)
                .flatMap(manager -> ((MapNode) manager.value()).entries().stream());
    }
}
