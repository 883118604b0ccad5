package io.github.awslint.codedeploy;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/**
 * A lifecycle event of a server deployment.
 *
 * @param entry the event's entry in {@code hooks}
 * @param scripts what it runs, in this order
 */
public record Hook(Entry entry, List<HookScript> scripts) {

    public Hook {
        scripts = List.copyOf(scripts);
    }

    static List<Hook> all(MapNode root) {
        return root.map("hooks").map(MapNode::entries).orElse(List.of()).stream()
                .map(entry -> new Hook(entry, scripts(entry)))
                .toList();
    }

    private static List<HookScript> scripts(Entry entry) {
        return entry.value() instanceof ListNode list
                ? list.items().stream()
                        .filter(MapNode.class::isInstance)
                        .map(item -> new HookScript((MapNode) item))
                        .toList()
                : List.of();
    }

    /** The event's name as written. */
    public String event() {
        return entry.name();
    }
}
