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
        List<Entry> configs = new ArrayList<>();
        for (Entry entry : init.entries()) {
            if (entry.value() instanceof MapNode) {
                configs.add(entry);
            }
        }
        return new InitMetadata(resource, configs, isWhole(init));
    }

    /** Whether everything that cfn-init does on a resource is written in its metadata. */
    static boolean isWhole(Resource resource) {
        Optional<Node> metadata = resource.attribute("Metadata");
        return metadata.isEmpty()
                || isPlain(metadata.get(), 0)
                        && (!(metadata.get() instanceof MapNode map)
                                || map.get(Bootstrap.INIT)
                                        .filter(MapNode.class::isInstance)
                                        .map(InitMetadata::isWhole)
                                        .orElse(true));
    }

    /** A function may stand in the place of a config, of one of its sections, or of an entry, which then may be another one. */
    private static boolean isWhole(Node init) {
        return isPlain(init, 3);
    }

    /** @param depth how many levels below the node must be plain as well */
    private static boolean isPlain(Node node, int depth) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                boolean plain = !entry.name().startsWith("Fn::")
                        && !entry.name().equals("Ref")
                        && (depth == 0 || isPlain(entry.value(), depth - 1));
                if (!plain) {
                    return false;
                }
            }
        }
        return true;
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
