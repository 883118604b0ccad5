package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The anchored nodes of a document, and how large and deep it is once every alias is replaced by what it stands for. */
final class YamlAnchors {

    private static final Extent SCALAR = new Extent(1, 0);

    /**
     * How far a subtree goes with its aliases replaced.
     *
     * @param size its nodes
     * @param height the longest way down
     */
    private record Extent(long size, int height) {

        Extent with(Extent child) {
            return new Extent(size + child.size, Math.max(height, child.height + 1));
        }
    }

    private final SourceFile source;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    /** Of the collections that an alias stands for, and of those in them; worked out when the alias is met. */
    private final Map<Node, Extent> extents = new IdentityHashMap<>();

    private long expanded;

    YamlAnchors(SourceFile source) {
        this.source = source;
    }

    void open(String anchor) {
        open.add(anchor);
    }

    void close(String anchor, Node node) {
        open.remove(anchor);
        nodes.put(anchor, node);
    }

    /** What an alias at a place stands for, seen from that place. */
    Node resolve(String anchor, Location location, int depth) {
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
        Extent extent = extentOf(target);
        expanded += extent.size;
        if (expanded > Limits.EXPANDED_NODES) {
            throw unreadable(
                    Kind.YAML_ALIAS_EXPANSION,
                    location,
                    "aliases make this document larger than " + Limits.EXPANDED_NODES
                            + " values; nothing in it was linted");
        }
        if (depth + extent.height > Limits.DEPTH) {
            throw new UnreadableDocument(NestingDepth.problem(source, location.from()));
        }
        Node copy = copy(target, location);
        extents.put(copy, extent);
        return copy;
    }

    private static Node copy(Node target, Location location) {
        if (target instanceof ScalarNode scalar) {
            return scalar.at(location);
        }
        return target instanceof ListNode list ? new ListNode(location, list.items()) : ((MapNode) target).at(location);
    }

    private Extent extentOf(Node node) {
        if (node instanceof ScalarNode) {
            return SCALAR;
        }
        Extent known = extents.get(node);
        if (known != null) {
            return known;
        }
        Extent extent = SCALAR;
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                extent = extent.with(extentOf(item));
            }
        } else {
            for (Entry entry : ((MapNode) node).entries()) {
                extent = extent.with(extentOf(entry.value()));
            }
        }
        extents.put(node, extent);
        return extent;
    }

    private static UnreadableDocument unreadable(Kind kind, Location location, String message) {
        return new UnreadableDocument(new SyntaxProblem(kind, location, message));
    }
}
