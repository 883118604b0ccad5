package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds one document's nodes from parser events. */
final class YamlNodeBuilder {

    private static final String CORE_TAG = "tag:yaml.org,2002:";
    private static final Set<String> CORE_TYPES = Set.of(
            "str",
            "int",
            "float",
            "bool",
            "null",
            "map",
            "seq",
            "binary",
            "timestamp",
            "set",
            "omap",
            "pairs",
            "merge");

    private final SourceFile source;
    private final String text;
    private final CodePoints codePoints;
    private final Parser parser;
    private final List<SyntaxProblem> problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Set<String> openAnchors = new HashSet<>();
    /** Nodes in a subtree once aliases are replaced, for collections only; a scalar counts one. */
    private final Map<Node, Long> expandedSizes = new IdentityHashMap<>();
    /** Without an anchor no document is larger than its text, and the sizes need not be kept. */
    private final boolean hasAnchors;

    YamlNodeBuilder(SourceFile source, Parser parser, List<SyntaxProblem> problems) {
        this.source = source;
        this.text = source.text();
        this.hasAnchors = text.indexOf('&') >= 0 && text.indexOf('*') >= 0;
        this.codePoints = new CodePoints(text);
        this.parser = parser;
        this.problems = problems;
    }

    Node build() {
        return node(0);
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        if (depth > Limits.DEPTH) {
            int at = offset(event.getStartMark());
            throw new UnreadableDocument(new SyntaxProblem(
                    Kind.SYNTAX_NESTING_DEPTH,
                    source.location(at, Math.min(at + 1, text.length())),
                    "nested more than " + Limits.DEPTH + " levels deep; nothing behind this point was linted"));
        }
        NodeEvent start = (NodeEvent) event;
        String anchor = start.getAnchor();
        if (anchor != null) {
            openAnchors.add(anchor);
        }
        Node node = tagged(start, depth);
        if (anchor != null) {
            openAnchors.remove(anchor);
            anchors.put(anchor, node);
        }
        return node;
    }

    private Node aliased(AliasEvent alias) {
        Location location = source.location(offset(alias.getStartMark()), offset(alias.getEndMark()));
        Node target = anchors.get(alias.getAnchor());
        if (target == null || openAnchors.contains(alias.getAnchor())) {
            throw new UnreadableDocument(new SyntaxProblem(
                    Kind.YAML_ALIAS_EXPANSION,
                    location,
                    openAnchors.contains(alias.getAnchor())
                            ? "alias *" + alias.getAnchor() + " stands inside the value that it stands for"
                            : "alias *" + alias.getAnchor() + " has no anchor &" + alias.getAnchor() + " above it"));
        }
        Node copy;
        if (target instanceof ScalarNode scalar) {
            copy = new ScalarNode(location, scalar.text(), scalar.style());
        } else if (target instanceof ListNode list) {
            copy = new ListNode(location, list.items());
        } else {
            copy = new MapNode(location, ((MapNode) target).entries());
        }
        Long size = expandedSizes.get(target);
        if (size != null) {
            expandedSizes.put(copy, size);
        }
        return copy;
    }

    private Node tagged(NodeEvent event, int depth) {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        int start = offset(event.getStartMark());
        int content = contentStart(start, tag != null || event.getAnchor() != null);
        String function = tag == null ? null : ShortForm.functionOf(tag);
        Node value = untagged(event, content, function == null ? depth : depth + 1);
        if (function == null) {
            if (tag != null) {
                checkTag(tag, start);
            }
            return value;
        }
        int tagStart = text.indexOf(tag, start);
        ScalarNode key =
                new ScalarNode(source.location(tagStart, tagStart + tag.length()), function, ScalarNode.Style.PLAIN);
        Location whole = source.location(
                tagStart,
                Math.max(tagStart + tag.length(), value.location().range().end()));
        return sized(new MapNode(whole, List.of(new Entry(key, value))), 1 + sizeOf(value));
    }

    private void checkTag(String tag, int start) {
        if (tag.equals("!") || tag.startsWith(CORE_TAG) && CORE_TYPES.contains(tag.substring(CORE_TAG.length()))) {
            return;
        }
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String written = text.substring(start, end);
        String meant = ShortForm.caseSlipOf(tag);
        problems.add(new SyntaxProblem(
                Kind.YAML_UNKNOWN_TAG,
                source.location(start, end),
                "tag " + written
                        + (meant == null
                                ? " is no short form of an intrinsic function"
                                : " is not known, write " + meant)));
    }

    private Node untagged(NodeEvent event, int start, int depth) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, start);
        }
        return event instanceof MappingStartEvent ? mapping(start, depth) : list(start, depth);
    }

    private ScalarNode scalar(ScalarEvent event, int contentStart) {
        ScalarNode.Style style = styleOf(event.getScalarStyle());
        int end = offset(event.getEndMark());
        int start = Math.min(contentStart, end);
        if (style == ScalarNode.Style.LITERAL || style == ScalarNode.Style.FOLDED) {
            // the end mark stands on the line behind the block
            while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        } else if (event.getValue().isEmpty() && style == ScalarNode.Style.PLAIN) {
            start = end;
        }
        return new ScalarNode(source.location(start, end), event.getValue(), style);
    }

    private static ScalarNode.Style styleOf(DumperOptions.ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> ScalarNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarNode.Style.DOUBLE_QUOTED;
            case LITERAL -> ScalarNode.Style.LITERAL;
            case FOLDED -> ScalarNode.Style.FOLDED;
            default -> ScalarNode.Style.PLAIN;
        };
    }

    private Node list(int start, int depth) {
        List<Node> items = new ArrayList<>();
        long size = 1;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node(depth + 1);
            items.add(item);
            size = grown(size, item);
        }
        int last = items.isEmpty() ? start : end(items.get(items.size() - 1));
        int end = collectionEnd(parser.getEvent(), ']', last);
        return sized(new ListNode(source.location(start, Math.max(start, end)), items), size);
    }

    private Node mapping(int start, int depth) {
        List<Entry> entries = new ArrayList<>();
        List<Node> merged = new ArrayList<>();
        Map<String, ScalarNode> seen = new HashMap<>();
        long size = 1;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            if (!(key instanceof ScalarNode name)) {
                problems.add(new SyntaxProblem(
                        Kind.YAML_KEY_NOT_SCALAR,
                        key.location(),
                        "key is a " + (key instanceof ListNode ? "list" : "mapping")
                                + "; AWS takes only text as a key, so put the value in quotes if text was meant"));
                node(depth + 1);
                continue;
            }
            Node value = node(depth + 1);
            size = grown(size, value);
            if (name.text().equals("<<") && name.style() == ScalarNode.Style.PLAIN) {
                merged.add(value);
                continue;
            }
            checkKey(name, seen.put(name.text(), name));
            entries.add(new Entry(name, value));
        }
        int last =
                entries.isEmpty() ? start : end(entries.get(entries.size() - 1).value());
        for (Node value : merged) {
            last = Math.max(last, end(value));
            merge(value, entries, seen);
        }
        int end = collectionEnd(parser.getEvent(), '}', last);
        return sized(new MapNode(source.location(start, Math.max(start, end)), entries), size);
    }

    /** A flow collection ends at its bracket; the end mark of a block collection stands where the next token starts. */
    private int collectionEnd(Event endEvent, char bracket, int last) {
        int start = offset(endEvent.getStartMark());
        boolean flow =
                endEvent.getStartMark().getIndex() != endEvent.getEndMark().getIndex();
        return flow && start < text.length() && text.charAt(start) == bracket ? start + 1 : last;
    }

    private void merge(Node value, List<Entry> entries, Map<String, ScalarNode> seen) {
        if (value instanceof ListNode list) {
            list.items().forEach(item -> merge(item, entries, seen));
        } else if (value instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                if (seen.putIfAbsent(entry.name(), entry.key()) == null) {
                    entries.add(entry);
                }
            }
        } else {
            problems.add(new SyntaxProblem(
                    Kind.YAML_SYNTAX, value.location(), "merge key << takes a mapping or a list of mappings"));
        }
    }

    private void checkKey(ScalarNode key, ScalarNode earlier) {
        if (earlier != null) {
            problems.add(DuplicateKey.problem(key, earlier));
        }
        if (key.style() == ScalarNode.Style.PLAIN) {
            YamlCharacters.problemOfKey(key).ifPresent(problems::add);
        }
    }

    private long grown(long size, Node child) {
        long grown = size + sizeOf(child);
        if (grown > Limits.EXPANDED_NODES) {
            throw new UnreadableDocument(new SyntaxProblem(
                    Kind.YAML_ALIAS_EXPANSION,
                    child.location(),
                    "aliases make this document larger than " + Limits.EXPANDED_NODES
                            + " values; nothing in it was linted"));
        }
        return grown;
    }

    private long sizeOf(Node node) {
        return node instanceof ScalarNode ? 1 : expandedSizes.getOrDefault(node, 1L);
    }

    private Node sized(Node node, long size) {
        if (hasAnchors && size > 1) {
            expandedSizes.put(node, size);
        }
        return node;
    }

    private static int end(Node node) {
        return node.location().range().end();
    }

    /** Where a node's content starts behind its tag and anchor, which snakeyaml counts to the node. */
    private int contentStart(int start, boolean hasProperties) {
        if (!hasProperties) {
            return start;
        }
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '!' || c == '&') {
                while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            } else if (c == '#') {
                while (at < text.length() && text.charAt(at) != '\n') {
                    at++;
                }
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private int offset(Mark mark) {
        return Math.min(codePoints.toOffset(mark.getIndex()), text.length());
    }
}
