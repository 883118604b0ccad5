package io.github.awslint.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A mapping. Keeps its entries in document order, duplicate keys included; look-ups take the last one, as YAML readers do. */
public final class MapNode implements Node {

    /** From this many entries on a look-up table pays. */
    static final int INDEXED_FROM = 9;

    private final Location location;
    private final List<Entry> entries;
    private final Map<String, Entry> index;
    /** Of the entries' names, made for the first look-up: most look-ups are for names that are not there. */
    private int[] hashes;
    /** What {@link #meaning} keeps. */
    private Object meaning;

    public MapNode(Location location, List<Entry> entries) {
        this(location, List.copyOf(entries), entries.size() < INDEXED_FROM ? null : index(entries));
    }

    /** Takes an unmodifiable list, and a table of its last entries by name or null. */
    MapNode(Location location, List<Entry> entries, Map<String, Entry> index) {
        this.location = location;
        this.entries = entries;
        this.index = index;
    }

    /** The same entries seen from another place: an alias', or a part of the mapping that stands for all of it. */
    public MapNode at(Location elsewhere) {
        return new MapNode(elsewhere, entries, index);
    }

    private static Map<String, Entry> index(List<Entry> entries) {
        Map<String, Entry> index = new HashMap<>(entries.size() * 2);
        for (Entry entry : entries) {
            index.put(entry.name(), entry);
        }
        return index;
    }

    @Override
    public Location location() {
        return location;
    }

    /** All entries in document order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether there is an entry of this name. */
    public boolean has(String name) {
        return find(name) != null;
    }

    /** The entry of this name. */
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(find(name));
    }

    /** The value of this name. */
    public Optional<Node> get(String name) {
        Entry entry = find(name);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The value of this name where it is a mapping. */
    public Optional<MapNode> map(String name) {
        Entry entry = find(name);
        return entry != null && entry.value() instanceof MapNode map ? Optional.of(map) : Optional.empty();
    }

    /** The value of this name where it is a list. */
    public Optional<ListNode> list(String name) {
        Entry entry = find(name);
        return entry != null && entry.value() instanceof ListNode list ? Optional.of(list) : Optional.empty();
    }

    /** The value of this name where it is a scalar. */
    public Optional<ScalarNode> scalar(String name) {
        Entry entry = find(name);
        return entry != null && entry.value() instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    /**
     * What a language above the syntax reads in this mapping. It is read once and kept here, as it is asked for over and over.
     *
     * @param reader makes something immutable of the mapping; always the same one
     */
    @SuppressWarnings("unchecked")
    public <M> M meaning(Function<MapNode, M> reader) {
        Object known = meaning;
        if (known == null) {
            // two threads may both read it, and find the same
            known = reader.apply(this);
            meaning = known;
        }
        return (M) known;
    }

    private Entry find(String name) {
        if (index != null) {
            return index.get(name);
        }
        int[] known = hashes;
        if (known == null) {
            known = hashes();
            hashes = known;
        }
        int hash = name.hashCode();
        for (int i = known.length - 1; i >= 0; i--) {
            if (known[i] == hash && entries.get(i).name().equals(name)) {
                return entries.get(i);
            }
        }
        return null;
    }

    private int[] hashes() {
        int[] made = new int[entries.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = entries.get(i).name().hashCode();
        }
        return made;
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
