package io.github.awslint.codedeploy;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * An item of {@code files}: what is copied where.
 *
 * @param node the item
 * @param source relative to the bundle, also where it starts with a slash; {@code /} is the whole bundle
 * @param destination folder on the instance
 */
public record FileCopy(MapNode node, Optional<ScalarNode> source, Optional<ScalarNode> destination) {

    static List<FileCopy> all(MapNode root) {
        return root.list("files").map(ListNode::items).orElse(List.of()).stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .map(item ->
                        new FileCopy(item, AppSpec.value(item.get("source")), AppSpec.value(item.get("destination"))))
                .toList();
    }

    /** The source where it is deployed as it stands. */
    public Optional<ScalarNode> literalSource() {
        return source.filter(Placeholder::isLiteral);
    }

    /** The destination where it is deployed as it stands. */
    public Optional<ScalarNode> literalDestination() {
        return destination.filter(Placeholder::isLiteral);
    }
}
