package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The anchored nodes of a document, and how large it is once every alias is replaced by what it stands for. */
final class YamlAnchors {

    private final SourceFile source;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    /** Nodes in a subtree with aliases replaced, for collections only: a scalar counts one. */
    private final Map<Node, Long> sizes;

    YamlAnchors(SourceFile source) {
        this.source = source;
        // without an alias no document is larger than its text
        boolean aliases = source.text().indexOf('&') >= 0 && source.text().indexOf('*') >= 0;
        this.sizes = aliases ? new IdentityHashMap<>() : null;
    }

    void open(String anchor) {
        open.add(anchor);
    }

    void close(String anchor, Node node) {
        open.remove(anchor);
        nodes.put(anchor, node);
    }

    /** What an alias at a place stands for, seen from that place. */
    Node resolve(String anchor, Location location) {
        if (open.contains(anchor)) {
            throw unreadable(
                    Kind.YAML_ALIAS_EXPANSION,
                    location,
                    "alias *" + Excerpt.of(anchor) + " stands inside the value that it stands for; remove it");
        }
        Node target = nodes.get(anchor);
        if (target == null) {
            throw unreadable(
                    Kind.YAML_SYNTAX,
                    location,
                    "alias *" + Excerpt.of(anchor)
                            + " has no anchor above it; put the value in quotes if text was meant");
        }
        Node copy;
        if (target instanceof ScalarNode scalar) {
            copy = scalar.at(location);
        } else if (target instanceof ListNode list) {
            copy = new ListNode(location, list.items());
        } else {
            copy = ((MapNode) target).at(location);
        }
        return sized(copy, sizeOf(target));
    }

    /** The size of a collection that has grown by a child. */
    long grown(long size, Node child) {
        long grown = size + sizeOf(child);
        if (grown > Limits.EXPANDED_NODES) {
            throw unreadable(
                    Kind.YAML_ALIAS_EXPANSION,
                    child.location(),
                    "aliases make this document larger than " + Limits.EXPANDED_NODES
                            + " values; nothing in it was linted");
        }
        return grown;
    }

    Node sized(Node node, long size) {
        if (sizes != null && size > 1) {
            sizes.put(node, size);
        }
        return node;
    }

    private long sizeOf(Node node) {
        return sizes == null || node instanceof ScalarNode ? 1 : sizes.getOrDefault(node, 1L);
    }

    private static UnreadableDocument unreadable(Kind kind, Location location, String message) {
        return new UnreadableDocument(new SyntaxProblem(kind, location, message));
    }
}
