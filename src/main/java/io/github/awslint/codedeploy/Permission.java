package io.github.awslint.codedeploy;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * An item of {@code permissions}: what the agent sets on files that it has copied.
 *
 * @param node the item
 * @param object file or folder on the instance
 */
public record Permission(MapNode node, Optional<ScalarNode> object) {

    static List<Permission> all(MapNode root) {
        return root.list("permissions").map(ListNode::items).orElse(List.of()).stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .map(item -> new Permission(item, AppSpec.value(item.get("object"))))
                .toList();
    }

    /** The mode as written. */
    public Optional<ScalarNode> mode() {
        return AppSpec.value(node.get("mode"));
    }

    /** Whether it is meant for everything below the object: no {@code pattern} but {@code **}, and no {@code except}. */
    public boolean isForEverything() {
        return node.scalar("pattern")
                        .filter(pattern -> !pattern.isNull() && !pattern.text().equals("**"))
                        .isEmpty()
                && node.list("except").filter(list -> !list.items().isEmpty()).isEmpty();
    }

    /** Whether it may leave nothing out, as far as can be read. */
    public boolean mayBeForEverything() {
        return isForEverything()
                || node.scalar("pattern")
                        .filter(pattern -> Placeholder.isIn(pattern.text()))
                        .isPresent();
    }

    /** Whether it is for objects of this type; without {@code type} it is for files and directories. */
    public boolean isFor(String type) {
        List<Node> types = node.list("type").map(ListNode::items).orElse(List.of());
        return types.isEmpty()
                || types.stream().anyMatch(item -> item.toString().equals(type));
    }
}
