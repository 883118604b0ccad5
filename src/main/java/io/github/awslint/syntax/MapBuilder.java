package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects a mapping's entries, duplicates included, and finds out about those on the way. */
final class MapBuilder {

    private final List<Entry> entries = new ArrayList<>(6);
    /** The first entry of each name, kept once looking through the entries takes longer. */
    private Map<String, Entry> index;

    private boolean duplicates;

    /** Adds an entry. Returns the first key of the same name, or null where the name is new. */
    ScalarNode add(Entry entry) {
        Entry first = first(entry.name());
        entries.add(entry);
        duplicates |= first != null;
        if (index != null) {
            index.putIfAbsent(entry.name(), entry);
        } else if (entries.size() == MapNode.INDEXED_FROM) {
            index = new HashMap<>(MapNode.INDEXED_FROM * 4);
            entries.forEach(each -> index.putIfAbsent(each.name(), each));
        }
        return first == null ? null : first.key();
    }

    boolean has(String name) {
        return first(name) != null;
    }

    private Entry first(String name) {
        if (index != null) {
            return index.get(name);
        }
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    MapNode build(Location location) {
        // without duplicates the first entries are the last ones too, which is what the node looks for
        return duplicates ? new MapNode(location, entries) : new MapNode(location, List.copyOf(entries), index);
    }
}
