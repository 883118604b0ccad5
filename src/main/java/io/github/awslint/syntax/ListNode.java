package io.github.awslint.syntax;

import java.util.List;

/**
 * A sequence of values.
 *
 * @param location from the first item's hyphen or the opening bracket to the end of the last item or the closing bracket
 * @param items in document order
 */
public record ListNode(Location location, List<Node> items) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }
}
