package io.github.awslint.rules.template;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.math.BigDecimal;

/** Tells whether what is written has a shape, apart from what stands in it. */
final class ShapeFit {

    private ShapeFit() {}

    static boolean fits(Node node, Shape shape) {
        if (shape instanceof Shape.Words words) {
            return node instanceof ScalarNode scalar
                    && (words.allowed().contains(scalar.text()) || NodeWords.isPlaceholder(scalar));
        }
        if (!(shape instanceof Shape.Plain plain)) {
            return shape instanceof Shape.Items ? node instanceof ListNode : node instanceof MapNode;
        }
        if (plain == Shape.Plain.MAP) {
            return node instanceof MapNode;
        }
        if (plain == Shape.Plain.TEXT_OR_LIST && node instanceof ListNode
                || plain == Shape.Plain.TEXT_OR_MAP && node instanceof MapNode) {
            return true;
        }
        return node instanceof ScalarNode scalar && (fits(scalar, plain) || NodeWords.isPlaceholder(scalar));
    }

    static boolean fits(ScalarNode scalar, Shape.Plain plain) {
        return switch (plain) {
            case TRUTH -> scalar.asBoolean().isPresent();
            case WHOLE_NUMBER -> scalar.asInteger().isPresent();
            case NUMBER -> scalar.asInteger().isPresent() || isDecimal(scalar.text());
            default -> true;
        };
    }

    private static boolean isDecimal(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether a value is right with all that it holds. Most are; they need no closer look. */
    static boolean isSurelyRight(Node value, Shape shape) {
        if (shape instanceof Shape.Plain plain) {
            return isSurelyRight(value, plain);
        }
        if (shape instanceof Shape.Items items) {
            return value instanceof ListNode list && areSurelyRight(list, items.item());
        }
        if (shape instanceof Shape.Named named) {
            return value instanceof MapNode map && areSurelyRight(map, named.value());
        }
        return shape instanceof Shape.Fields fields && value instanceof MapNode map && isSurelyRight(map, fields);
    }

    private static boolean isSurelyRight(Node value, Shape.Plain plain) {
        if (value instanceof MapNode map) {
            return plain == Shape.Plain.ANYTHING
                    || plain == Shape.Plain.MAP && (map.entries().size() != 1 || !NodeWords.isCall(map))
                    || plain == Shape.Plain.COMPUTED_TEXT && NodeWords.isCall(map);
        }
        return plain == Shape.Plain.ANYTHING
                || plain != Shape.Plain.MAP && value instanceof ScalarNode scalar && fits(scalar, plain);
    }

    private static boolean areSurelyRight(ListNode list, Shape shape) {
        for (Node item : list.items()) {
            if (!isSurelyRight(item, shape)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSurelyRight(MapNode map, Shape shape) {
        for (Entry entry : map.entries()) {
            if (!isSurelyRight(entry.value(), shape)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSurelyRight(MapNode map, Shape.Fields fields) {
        for (Entry entry : map.entries()) {
            Shape shape = fields.known().get(entry.name());
            if (shape == null || !isSurelyRight(entry.value(), shape)) {
                return false;
            }
        }
        return fields.isComplete(map);
    }
}
