package io.github.awslint.schema;

import io.github.awslint.schema.Property.Replacement;
import io.github.awslint.schema.Property.TypeReference;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the keywords of one schema that stand for themselves. */
final class Keywords {

    private Keywords() {}

    static Optional<String> text(MapNode schema, String keyword) {
        return schema.scalar(keyword).map(ScalarNode::text);
    }

    static boolean isTrue(MapNode schema, String keyword) {
        return text(schema, keyword).filter("true"::equals).isPresent();
    }

    /** The items of a list; none where there is no list. */
    static List<Node> items(MapNode schema, String keyword) {
        return schema.list(keyword).map(ListNode::items).orElse(List.of());
    }

    /** A text or a list of texts, as a list that may be changed. */
    static List<String> texts(MapNode schema, String keyword) {
        return schema.get(keyword).map(Keywords::texts).orElseGet(ArrayList::new);
    }

    /** A text or a list of texts, as a list that may be changed. */
    static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        scalar(node).ifPresent(texts::add);
        if (node instanceof ListNode list) {
            list.items().forEach(item -> scalar(item).ifPresent(texts::add));
        }
        return texts;
    }

    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    static Optional<AllowedValues> allowed(MapNode schema) {
        List<String> values = texts(schema, "enum");
        values.addAll(texts(schema, "const"));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new AllowedValues(values, isTrue(schema, "enumGrows")));
    }

    /**
     * @param what {@code Length}, {@code Items} or {@code Properties}
     */
    static Size size(MapNode schema, String what) {
        int minimum = number(schema, "min" + what).map(BigDecimal::intValue).orElse(0);
        int maximum = number(schema, "max" + what)
                .map(bound -> bound.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
                .orElse(Integer.MAX_VALUE);
        return minimum == 0 && maximum == Integer.MAX_VALUE ? Size.ANY : new Size(minimum, maximum);
    }

    static NumberRange range(MapNode schema) {
        Optional<BigDecimal> minimum = number(schema, "minimum");
        Optional<BigDecimal> maximum = number(schema, "maximum");
        Optional<BigDecimal> above = number(schema, "exclusiveMinimum");
        Optional<BigDecimal> below = number(schema, "exclusiveMaximum");
        boolean open = above.isPresent() || below.isPresent();
        return minimum.isEmpty() && maximum.isEmpty() && !open
                ? NumberRange.ANY
                : new NumberRange(
                        above.or(() -> minimum), below.or(() -> maximum), above.isPresent(), below.isPresent());
    }

    private static Optional<BigDecimal> number(MapNode schema, String keyword) {
        return text(schema, keyword).flatMap(text -> {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    static Property property(String name, PropertyType type, boolean required, Node node) {
        if (!(node instanceof MapNode schema)) {
            return new Property(name, type, required, Replacement.NEVER, false, false, List.of());
        }
        Replacement replacement = switch (text(schema, "replacement").orElse("no")) {
            case "yes" -> Replacement.ALWAYS;
            case "maybe" -> Replacement.SOMETIMES;
            default -> Replacement.NEVER;
        };
        List<TypeReference> references = new ArrayList<>();
        for (String reference : texts(schema, "references")) {
            int dot = reference.indexOf('.');
            references.add(
                    dot < 0
                            ? new TypeReference(reference, "")
                            : new TypeReference(reference.substring(0, dot), reference.substring(dot + 1)));
        }
        return new Property(
                name,
                type,
                required,
                replacement,
                isTrue(schema, "readOnly"),
                isTrue(schema, "deprecated"),
                references);
    }
}
