package io.github.awslint.rules.template;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a part of a template with its shape. What is written nowhere ({@code null}) is left to {@code cfn-null-value}, and what a
 * macro or a loop completes is not looked at.
 *
 * @param functions whether functions may compute the values
 */
record ShapeCheck(Reporter report, boolean functions) {

    /**
     * Checks an entry's value.
     *
     * @param whose completes the key's name in messages, with a leading blank: {@code  of output Url}
     */
    void check(Entry entry, Shape shape, String whose) {
        check(entry, entry.value(), shape, entry.name() + whose);
    }

    private void check(Entry owner, Node node, Shape shape, String what) {
        if (shape == Shape.Plain.ANYTHING || NodeWords.isNull(node) || isComputed(node, shape)) {
            return;
        }
        if (!fits(node, shape)) {
            Node place = node instanceof ScalarNode ? node : owner.key();
            report.at(place, "%s is %s, but here belongs %s".formatted(what, NodeWords.of(node), shape.words()));
        } else if (shape instanceof Shape.Items items) {
            for (Node item : ((ListNode) node).items()) {
                checkItem(owner, item, items.item(), what);
            }
        } else if (shape instanceof Shape.Named named) {
            for (Entry entry : ((MapNode) node).entries()) {
                check(entry, entry.value(), named.value(), entry.name() + " in " + what);
            }
        } else if (shape instanceof Shape.Fields fields) {
            checkFields(owner, (MapNode) node, fields, what);
        }
    }

    private void checkItem(Entry owner, Node item, Shape shape, String what) {
        if (shape != Shape.Plain.ANYTHING && !isComputed(item, shape) && !NodeWords.isNull(item)) {
            if (fits(item, shape)) {
                check(owner, item, shape, "item of " + what);
            } else {
                report.at(
                        item,
                        "%s holds %s, but its items are each %s".formatted(what, NodeWords.of(item), shape.words()));
            }
        }
    }

    private void checkFields(Entry owner, MapNode map, Shape.Fields fields, String what) {
        if (isOpen(map)) {
            return;
        }
        Set<String> names = map.entries().stream().map(Entry::name).collect(Collectors.toSet());
        fields.missing(names)
                .ifPresent(missing -> report.at(owner.key(), "%s lacks %s; add it".formatted(what, missing)));
        for (Entry entry : map.entries()) {
            Shape shape = fields.known().get(entry.name());
            if (shape != null) {
                check(entry, shape, " of " + what);
            } else {
                report.at(
                        entry,
                        "%s takes no \"%s\"%s"
                                .formatted(
                                        what,
                                        entry.name(),
                                        remedy(entry.name(), fields.known().keySet())));
            }
        }
    }

    private static String remedy(String name, Set<String> known) {
        String hint = NearestName.hint(name, known);
        return hint.isEmpty() && known.size() <= 8 && !known.isEmpty() ? ", only " + String.join(", ", known) : hint;
    }

    private boolean isComputed(Node node, Shape shape) {
        return node instanceof MapNode map
                && (functions || shape == Shape.Plain.COMPUTED_TEXT)
                && NodeWords.isCall(map);
    }

    /** Whether a macro or a loop puts keys into a map. */
    private static boolean isOpen(MapNode map) {
        return map.entries().stream().anyMatch(entry -> entry.name().startsWith("Fn::"));
    }

    private static boolean fits(Node node, Shape shape) {
        if (!(shape instanceof Shape.Plain plain)) {
            return shape instanceof Shape.Items ? node instanceof ListNode : node instanceof MapNode;
        }
        if (plain == Shape.Plain.MAP) {
            return node instanceof MapNode;
        }
        return node instanceof ScalarNode scalar && (NodeWords.isPlaceholder(scalar) || fits(scalar, plain));
    }

    private static boolean fits(ScalarNode scalar, Shape.Plain plain) {
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
}
