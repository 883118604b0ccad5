package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a document's top to a place in it, in keys and list indexes: {@code Resources/Orders/Properties/Timeout}. Unlike a line
 * number it stays the same while other parts of the file change.
 */
public final class DocumentPath {

    private DocumentPath() {}

    /** The path of the innermost value that holds the whole range; empty where that is the top itself. */
    public static String of(Node root, Range range) {
        List<String> steps = new ArrayList<>();
        Node node = root;
        while (node != null) {
            node = step(node, range, steps);
        }
        return String.join("/", steps);
    }

    private static Node step(Node node, Range range, List<String> steps) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (span(entry).encloses(range)) {
                    steps.add(entry.name());
                    return entry.value();
                }
            }
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                if (item.location().range().encloses(range)) {
                    steps.add(String.valueOf(i));
                    return item;
                }
            }
        }
        return null;
    }

    /** Key and value; the key of a short form stands within its value's range, a merged one's anywhere before. */
    private static Range span(Entry entry) {
        Range key = entry.key().location().range();
        Range value = entry.value().location().range();
        return value.start() < key.start() ? key : new Range(key.start(), Math.max(key.end(), value.end()));
    }
}
