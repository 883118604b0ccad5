package io.github.awslint.bootstrap;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.ArrayList;
import java.util.List;
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

    private static boolean isWhole(MapNode init) {
        return init.entries().stream()
                .noneMatch(entry -> entry.name().startsWith("Fn::")
                        || entry.value() instanceof MapNode config && config.has("Fn::Transform"));
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
