package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects a mapping's entries, duplicates included, and finds out about those on the way. */
final class MapBuilder {

    private final List<Entry> entries = new ArrayList<>(6);
    private Map<String, Entry> index;

    /** Adds an entry. Returns the first key of the same name, or null where the name is new. */
    ScalarNode add(Entry entry) {
        boolean known = index == null ? scan(entry.name()) != null : index.containsKey(entry.name());
        ScalarNode first = known ? scan(entry.name()).key() : null;
        entries.add(entry);
        if (index != null) {
            index.put(entry.name(), entry);
        } else if (entries.size() == MapNode.INDEXED_FROM) {
            index = new HashMap<>(MapNode.INDEXED_FROM * 4);
            entries.forEach(each -> index.put(each.name(), each));
        }
        return first;
    }

    boolean has(String name) {
        return index == null ? scan(name) != null : index.containsKey(name);
    }

    private Entry scan(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    /** The end of the last entry that was added, or {@code otherwise} where there is none. */
    int end(int otherwise) {
        return entries.isEmpty()
                ? otherwise
                : entries.get(entries.size() - 1).value().location().range().end();
    }

    MapNode build(Location location) {
        return new MapNode(location, List.copyOf(entries), index);
    }
}
