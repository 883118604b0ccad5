package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds one document's nodes from the events of a parser whose marks count UTF-16 units. */
final class YamlNodeBuilder {

    private final SourceFile source;
    private final String text;
    private final Parser parser;
    private final ProblemList problems;
    private final YamlTags tags;
    private final YamlAnchors anchors;
    private final YamlEntries entries;

    YamlNodeBuilder(SourceFile source, Parser parser, ProblemList problems) {
        this.source = source;
        this.text = source.text();
        this.parser = parser;
        this.problems = problems;
        this.tags = new YamlTags(source, problems);
        this.anchors = new YamlAnchors(source);
        this.entries = new YamlEntries(source, problems);
    }

    Node build() {
        return node(0);
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return anchors.resolve(alias.getAnchor(), source.location(start(alias), end(alias)), depth);
        }
        NodeEvent node = (NodeEvent) event;
        if (depth > Limits.DEPTH) {
            throw new UnreadableDocument(NestingDepth.problem(source, start(node)));
        }
        String tag = node instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) node).getTag();
        return tag == null && node.getAnchor() == null
                ? content(node, start(node), depth)
                : withProperties(node, node.getAnchor(), tag, depth);
    }

    private Node withProperties(NodeEvent event, String anchor, String tag, int depth) {
        YamlProperties properties = YamlProperties.at(text, start(event), anchor, tag != null);
        if (anchor != null) {
            anchors.open(anchor);
        }
        // a short form is a mapping of its own around the value
        Node node = content(event, properties.contentStart(), tag == null ? depth : depth + 1);
        if (tag != null) {
            node = tags.apply(tag, properties, node);
        }
        if (anchor != null) {
            anchors.close(anchor, node);
        }
        return node;
    }

    private Node content(NodeEvent event, int start, int depth) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, start);
        }
        boolean flow = ((CollectionStartEvent) event).isFlow();
        return event instanceof MappingStartEvent ? mapping(start, depth, flow) : list(start, depth, flow);
    }

    private ScalarNode scalar(ScalarEvent event, int contentStart) {
        ScalarNode.Style style = styleOf(event.getScalarStyle());
        String value = event.getValue();
        int end = end(event);
        int start = Math.min(contentStart, end);
        if (style == ScalarNode.Style.LITERAL || style == ScalarNode.Style.FOLDED) {
            end = blockEnd(start, end);
        } else if (style == ScalarNode.Style.PLAIN && value.isEmpty()) {
            start = end;
        }
        return new ScalarNode(source.location(start, end), value, style);
    }

    /** Where the last line with text ends; the end mark stands behind the blank lines that follow it. */
    private int blockEnd(int start, int endMark) {
        int header = LineBreaks.next(text, start);
        int last = endMark - 1;
        while (last > header && isSpace(text.charAt(last))) {
            last--;
        }
        if (last > header) {
            return LineBreaks.next(text, last);
        }
        // no text at all: the header alone, without its comment
        int indicators = start;
        while (indicators < header && !isSpace(text.charAt(indicators))) {
            indicators++;
        }
        return indicators;
    }

    private static boolean isSpace(char c) {
        return LineBreaks.isBlank(c) || LineBreaks.isBreak(c);
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

    private Node list(int start, int depth, boolean flow) {
        List<Node> items = new ArrayList<>();
        int last = start;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node(depth + 1);
            entries.checkValue(item);
            items.add(item);
            last = end(item);
        }
        int end = collectionEnd(parser.getEvent(), flow, ']', last);
        return new ListNode(source.location(start, Math.max(start, end)), items);
    }

    private Node mapping(int start, int depth, boolean flow) {
        MapBuilder map = new MapBuilder();
        List<Node> merged = List.of();
        int last = start;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = value(key, depth);
            entries.checkValue(value);
            last = end(value);
            if (!(key instanceof ScalarNode name)) {
                entries.reportComputed(key);
            } else if (YamlEntries.isMerge(name)) {
                merged = merged.isEmpty() ? new ArrayList<>() : merged;
                merged.add(value);
            } else {
                entries.add(new Entry(name, value), map);
            }
        }
        for (Node value : merged) {
            entries.merge(value, map);
        }
        int end = collectionEnd(parser.getEvent(), flow, '}', last);
        return map.build(source.location(start, Math.max(start, end)));
    }

    /** The parser puts the absent value of a key that has no colon where the next token starts, beyond any comments. */
    private Node value(Node key, int depth) {
        boolean absent = parser.peekEvent() instanceof ScalarEvent scalar
                && scalar.getValue().isEmpty()
                && scalar.isPlain()
                && scalar.getTag() == null
                && scalar.getAnchor() == null;
        if (!absent) {
            return node(depth + 1);
        }
        int at = start(parser.getEvent());
        int place = at > 0 && text.charAt(at - 1) == ':' ? at : end(key);
        return new ScalarNode(source.location(place, place), "", ScalarNode.Style.PLAIN);
    }

    /** A flow collection ends behind its bracket; the end mark of a block collection stands where the next token starts. */
    private int collectionEnd(Event event, boolean flow, char bracket, int last) {
        int start = start(event);
        // a lone pair in a flow sequence has no bracket of its own
        return flow && start < text.length() && text.charAt(start) == bracket ? start + 1 : last;
    }

    private int start(Event event) {
        return Math.min(event.getStartMark().getIndex(), text.length());
    }

    private int end(Event event) {
        return Math.min(event.getEndMark().getIndex(), text.length());
    }

    private static int end(Node node) {
        return node.location().to();
    }
}
