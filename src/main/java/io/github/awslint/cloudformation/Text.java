package io.github.awslint.cloudformation;

import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A text that functions put together: literal parts, and holes for what is known only at deployment. Follows {@code Fn::Sub},
 * {@code Fn::Join} and {@code Fn::Base64}, such as a user data script or an ARN.
 */
public final class Text {

    /** A piece of a text. */
    public sealed interface Part {

        /** Literal characters. {@code start} is their offset in the scalar's text. */
        record Literal(String text, ScalarNode scalar, int start) implements Part {

            /** Where a span of the literal stands in the file. */
            public Location locate(int from, int to) {
                return scalar.locate(start + from, start + to);
            }
        }

        /**
         * Something known only at deployment.
         *
         * @param place what stands there
         * @param name the parameter, pseudo parameter or logical id that it refers to, empty for other functions
         * @param attribute the attribute that it reads, empty for {@code Ref}
         */
        record Hole(Location place, Optional<String> name, Optional<String> attribute) implements Part {}
    }

    private final List<Part> parts = new ArrayList<>();

    private final Location place;

    private Text(Location place) {
        this.place = place;
    }

    /** The text that a node makes; a node that makes none is one hole. */
    public static Text of(Node node) {
        Text text = new Text(node.location());
        text.append(node);
        return text;
    }

    /** The parts in order. */
    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** The text, where it has no hole. */
    public Optional<String> literal() {
        StringBuilder literal = new StringBuilder();
        for (Part part : parts) {
            if (!(part instanceof Part.Literal piece)) {
                return Optional.empty();
            }
            literal.append(piece.text());
        }
        return Optional.of(literal.toString());
    }

    /** The text with each hole shown by one character that occurs in no configuration: U+FFFC. */
    public String withHoles() {
        if (parts.size() == 1 && parts.get(0) instanceof Part.Literal whole) {
            return whole.text();
        }
        StringBuilder shown = new StringBuilder();
        for (Part part : parts) {
            shown.append(part instanceof Part.Literal piece ? piece.text() : String.valueOf(HOLE));
        }
        return shown.toString();
    }

    /** Stands for a hole in {@link #withHoles()}. */
    public static final char HOLE = '\ufffc';

    /** The names that holes refer to: parameters, pseudo parameters and logical ids. */
    public List<Part.Hole> holes() {
        return parts.stream()
                .filter(Part.Hole.class::isInstance)
                .map(Part.Hole.class::cast)
                .toList();
    }

    /**
     * Where a span of {@link #withHoles()} stands in the file; a span over several parts is located in the one that it starts in.
     *
     * @param start offset of the span
     * @param end offset behind it
     */
    public Location locate(int start, int end) {
        int at = 0;
        for (Part part : parts) {
            int length = length(part);
            if (start < at + length) {
                return part instanceof Part.Literal literal
                        ? literal.locate(start - at, Math.min(end - at, length))
                        : ((Part.Hole) part).place();
            }
            at += length;
        }
        return place;
    }

    /** The holes in a span of {@link #withHoles()}. */
    public List<Part.Hole> holesWithin(int start, int end) {
        List<Part.Hole> found = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            if (part instanceof Part.Hole hole && at >= start && at < end) {
                found.add(hole);
            }
            at += length(part);
        }
        return found;
    }

    private static int length(Part part) {
        return part instanceof Part.Literal literal ? literal.text().length() : 1;
    }

    private void append(Node node) {
        Intrinsic intrinsic = Intrinsic.of(node).orElse(null);
        if (node instanceof ScalarNode scalar) {
            literal(scalar.text(), scalar, 0);
        } else if (intrinsic instanceof Intrinsic.Ref ref) {
            hole(node, Optional.of(ref.target().text()), Optional.empty());
        } else if (intrinsic instanceof Intrinsic.GetAtt attribute) {
            hole(
                    node,
                    Optional.of(attribute.target().text()),
                    attribute.attribute().map(TextPart::text));
        } else if (intrinsic instanceof Intrinsic.Base64 base64) {
            append(base64.text());
        } else if (intrinsic instanceof Intrinsic.Sub sub) {
            appendSub(sub);
        } else if (intrinsic instanceof Intrinsic.Join join
                && join.delimiter() instanceof ScalarNode delimiter
                && join.values() instanceof ListNode list) {
            appendJoin(delimiter, list);
        } else {
            hole(node, Optional.empty(), Optional.empty());
        }
    }

    private void literal(String text, ScalarNode scalar, int start) {
        if (!text.isEmpty()) {
            parts.add(new Part.Literal(text, scalar, start));
        }
    }

    private void hole(Node node, Optional<String> name, Optional<String> attribute) {
        parts.add(new Part.Hole(node.location(), name, attribute));
    }

    private void appendJoin(ScalarNode delimiter, ListNode list) {
        boolean first = true;
        for (Node item : list.items()) {
            if (!first) {
                literal(delimiter.text(), delimiter, 0);
            }
            append(item);
            first = false;
        }
    }

    private void appendSub(Intrinsic.Sub sub) {
        String value = sub.text().text();
        int at = 0;
        for (SubVariable variable : sub.references()) {
            appendLiteral(value, at, variable.whole().start(), sub.text());
            Optional<Node> own = sub.variables().flatMap(map -> map.get(variable.path()));
            if (own.isPresent()) {
                append(own.get());
            } else {
                parts.add(new Part.Hole(
                        sub.text().location(),
                        Optional.of(variable.name().text()),
                        variable.attribute().map(TextPart::text)));
            }
            at = variable.whole().end();
        }
        appendLiteral(value, at, value.length(), sub.text());
    }

    /** Literal text of {@code Fn::Sub}, in which {@code ${!x}} stands for {@code ${x}}. */
    private void appendLiteral(String value, int from, int to, ScalarNode scalar) {
        int at = from;
        int escape = value.indexOf("${!", at);
        while (escape >= 0 && escape < to) {
            literal(value.substring(at, escape + 2), scalar, at);
            at = escape + 3;
            escape = value.indexOf("${!", at);
        }
        literal(value.substring(at, to), scalar, at);
    }
}
