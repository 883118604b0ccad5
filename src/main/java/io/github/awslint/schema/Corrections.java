package io.github.awslint.schema;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrections by hand to a generated schema: a list of {@code {"reason": ..., "at": "/properties/Timeout", "set": {...}, "remove": [...]}}.
 * Each replaces or removes keywords of the schema at its place, which must exist.
 */
final class Corrections {

    private Corrections() {}

    static MapNode apply(MapNode schema, Node corrections) {
        MapNode corrected = schema;
        if (corrections instanceof ListNode list) {
            for (Node item : list.items()) {
                if (item instanceof MapNode correction) {
                    corrected = apply(corrected, correction);
                }
            }
        }
        return corrected;
    }

    private static MapNode apply(MapNode schema, MapNode correction) {
        String pointer = Keywords.text(correction, "at").orElse("");
        String[] path = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
        return changed(schema, path, 0, correction);
    }

    private static MapNode changed(MapNode schema, String[] path, int depth, MapNode correction) {
        if (depth == path.length) {
            return changed(schema, correction);
        }
        MapNode below = schema.map(path[depth])
                .orElseThrow(
                        () -> new IllegalStateException("a correction misses its place: " + String.join("/", path)));
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : schema.entries()) {
            entries.add(
                    entry.name().equals(path[depth])
                            ? new Entry(entry.key(), changed(below, path, depth + 1, correction))
                            : entry);
        }
        return new MapNode(schema.location(), entries);
    }

    private static MapNode changed(MapNode schema, MapNode correction) {
        List<Entry> added = correction.map("set").map(MapNode::entries).orElse(List.of());
        Set<String> gone = new HashSet<>(Keywords.texts(correction, "remove"));
        added.forEach(entry -> gone.add(entry.name()));
        List<Entry> entries = new ArrayList<>(schema.entries());
        entries.removeIf(entry -> gone.contains(entry.name()));
        entries.addAll(added);
        return new MapNode(schema.location(), entries);
    }
}
