package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TOML table while the file is read: unlike a YAML mapping it may grow from several places of the file, so that its
 * node can only be built at the end.
 */
final class TomlTable {

    /** What called a table into being, on which depends who may still add to it. */
    enum Origin {
        /** {@code [table]}, or the top of the file. */
        HEADER,
        /** The {@code a} of {@code [a.b]}, which a header of its own may still define. */
        LONGER_HEADER,
        /** The {@code a} of {@code a.b = 1}. */
        DOTTED_KEY
    }

    /**
     * A key with what it holds.
     *
     * @param key as first written
     * @param table set where the key holds a table
     * @param tables set where the key holds an array of tables
     * @param node set where the key holds a value
     */
    record Slot(ScalarNode key, TomlTable table, List<TomlTable> tables, Node node) {

        /** The table that a header or dotted key reaches through this key; null where there is none. */
        TomlTable reached() {
            return tables == null ? table : tables.get(tables.size() - 1);
        }
    }

    private final int place;
    private final int depth;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Slot> byName = new HashMap<>();
    private Origin origin;

    /**
     * @param place where the table stands if it stays empty
     * @param depth how many tables it lies in
     */
    TomlTable(int place, int depth, Origin origin) {
        this.place = place;
        this.depth = depth;
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    int depth() {
        return depth;
    }

    void define() {
        origin = Origin.HEADER;
    }

    /** What a name was first given, or null. */
    Slot slot(String name) {
        return byName.get(name);
    }

    /** Adds a value, even under a name that is taken: the node keeps duplicates. */
    void put(ScalarNode key, Node value) {
        add(new Slot(key, null, null, value));
    }

    TomlTable putTable(ScalarNode key, int place, Origin origin) {
        TomlTable table = new TomlTable(place, depth + 1, origin);
        add(new Slot(key, table, null, null));
        return table;
    }

    List<TomlTable> putTables(ScalarNode key) {
        List<TomlTable> tables = new ArrayList<>();
        add(new Slot(key, null, tables, null));
        return tables;
    }

    private void add(Slot slot) {
        slots.add(slot);
        byName.putIfAbsent(slot.key().text(), slot);
    }

    /** The table's node, from its first key to its last value wherever those stand. */
    MapNode build(SourceFile source) {
        MapBuilder map = new MapBuilder();
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Slot slot : slots) {
            Node value = value(slot, source);
            map.add(new Entry(slot.key(), value));
            start = Math.min(start, slot.key().location().from());
            end = Math.max(end, value.location().to());
        }
        return map.build(end < 0 ? source.location(place, place) : source.location(start, end));
    }

    private static Node value(Slot slot, SourceFile source) {
        if (slot.node() != null) {
            return slot.node();
        }
        if (slot.table() != null) {
            return slot.table().build(source);
        }
        List<Node> items = new ArrayList<>();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (TomlTable table : slot.tables()) {
            Node item = table.build(source);
            items.add(item);
            start = Math.min(start, item.location().from());
            end = Math.max(end, item.location().to());
        }
        return new ListNode(source.location(start, end), items);
    }
}
