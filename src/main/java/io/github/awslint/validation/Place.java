package io.github.awslint.validation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** A place below a subject. Paths are spelt out only where something is wrong. */
final class Place {

    private final Subject subject;
    private final Node root;
    private final Place parent;
    private final Entry entry;
    private final String prefix;

    private Place(Subject subject, Node root, Place parent, Entry entry, String prefix) {
        this.subject = subject;
        this.root = root;
        this.parent = parent;
        this.entry = entry;
        this.prefix = prefix;
    }

    /** A value at a path below what messages speak of as the subject; the path is empty for the subject itself. */
    static Place of(Node value, Subject subject, String prefix) {
        return new Place(subject, value, null, null, prefix);
    }

    Place property(Entry below) {
        return new Place(subject, root, this, below, "");
    }

    Place item() {
        return entry == null && parent != null ? this : new Place(subject, root, this, null, "");
    }

    Subject subject() {
        return subject;
    }

    boolean isOutermost() {
        return parent == null && prefix.isEmpty();
    }

    /** The path of properties; items of a list have that of the list. */
    String path() {
        if (parent == null) {
            return prefix;
        }
        String above = parent.path();
        if (entry == null) {
            return above;
        }
        return above.isEmpty() ? entry.name() : above + "." + entry.name();
    }

    /** The path, or the subject's name where there is none. */
    String owner() {
        String path = path();
        return path.isEmpty() ? subject.name() : path;
    }

    /** The last key on the way here; empty where there is none. */
    String lastName() {
        return entry != null ? entry.name() : parent == null ? "" : parent.lastName();
    }

    /** The key of a mapping or list that is wrong as a whole, where it has one: the structure itself may fill pages. */
    Node blamed(Node value) {
        if (parent == null) {
            return value == root && !(value instanceof ScalarNode) ? subject.anchor() : value;
        }
        return entry != null && entry.value() == value ? entry.key() : value;
    }

    /**
     * Where something that a mapping lacks is reported: its key, or its first key where it is an item of a list, together with a brace that
     * stands on a line above.
     */
    Node anchor(MapNode map) {
        Node blamed = blamed(map);
        return blamed != map || map.entries().isEmpty()
                ? blamed
                : head(map, map.entries().get(0).key());
    }

    private static Node head(MapNode item, ScalarNode firstKey) {
        Location whole = item.location();
        Location first = firstKey.location();
        return whole.start().line() == first.start().line()
                ? firstKey
                : item.at(whole.source().location(whole.from(), first.to()));
    }
}
