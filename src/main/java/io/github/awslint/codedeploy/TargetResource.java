package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * A function or service that an appspec deploys.
 *
 * @param name the key that names it
 * @param body type and properties
 */
public record TargetResource(ScalarNode name, AnyCase body) {

    /** The resources of a {@code Resources} section; items that are no mapping of mappings are left out. */
    static List<TargetResource> all(Optional<Node> section) {
        return section.filter(ListNode.class::isInstance).map(ListNode.class::cast).stream()
                .flatMap(list -> list.items().stream())
                .filter(MapNode.class::isInstance)
                .flatMap(item -> ((MapNode) item).entries().stream())
                .filter(entry -> entry.value() instanceof MapNode)
                .map(TargetResource::of)
                .toList();
    }

    private static TargetResource of(Entry entry) {
        return new TargetResource(entry.key(), new AnyCase((MapNode) entry.value()));
    }

    /** The resource type, such as {@code AWS::Lambda::Function}. */
    public Optional<ScalarNode> type() {
        return body.scalar("Type");
    }

    /** The properties. */
    public Optional<AnyCase> properties() {
        return body.child("Properties");
    }

    /** A property's value. */
    public Optional<Node> property(String name) {
        return properties().flatMap(properties -> properties.get(name));
    }
}
