package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/**
 * Compares a part of a template with its shape. What is written nowhere ({@code null}) is left to {@code cfn-null-value}, and what a
 * macro or a loop completes is not looked at.
 *
 * @param functions whether functions may compute the values
 */
record ShapeCheck(Reporter report, boolean functions) {

    /** A place, put into words only where something is wrong with it. */
    private record Place(Entry entry, boolean item, Place owner, String whose) {
        @Override
        public String toString() {
            String name = entry.name() + (owner == null ? whose : " of " + owner);
            return item ? "item of " + name : name;
        }
    }

    /**
     * Checks an entry's value.
     *
     * @param whose completes the key's name in messages, with a leading blank: {@code  of output Url}
     */
    void check(Entry entry, Shape shape, String whose) {
        if (!ShapeFit.isSurelyRight(entry.value(), shape)) {
            check(new Place(entry, false, null, whose), entry.value(), shape);
        }
    }

    private void check(Place place, Node node, Shape shape) {
        if (functions && node instanceof MapNode map && choice(map) instanceof ListNode choice) {
            choice.items().stream().skip(1).forEach(branch -> check(place, branch, shape));
            return;
        }
        boolean misfit = functions && node instanceof MapNode call && FunctionYield.misfits(call, shape);
        if (shape == Shape.Plain.ANYTHING || NodeWords.isNull(node) || !misfit && isComputed(node, shape)) {
            return;
        }
        if (misfit || !ShapeFit.fits(node, shape) || shape instanceof Shape.Fields && isMisplacedCall(node)) {
            Node where = node instanceof ScalarNode ? node : place.entry().key();
            report.at(where, "%s is %s, but here belongs %s".formatted(place, NodeWords.of(node), shape.words()));
        } else if (shape instanceof Shape.Items items) {
            for (Node item : ((ListNode) node).items()) {
                checkItem(place, item, items.item());
            }
        } else if (shape instanceof Shape.Named named) {
            for (Entry entry : ((MapNode) node).entries()) {
                check(new Place(entry, false, place, ""), entry.value(), named.value());
            }
        } else if (shape instanceof Shape.Fields fields) {
            checkFields(place, (MapNode) node, fields);
        }
    }

    private void checkItem(Place place, Node item, Shape shape) {
        if (shape == Shape.Plain.ANYTHING || isComputed(item, shape) || NodeWords.isNull(item)) {
            return;
        }
        if (ShapeFit.fits(item, shape)) {
            check(new Place(place.entry(), true, place.owner(), place.whose()), item, shape);
        } else {
            report.at(
                    item, "%s holds %s, but its items are each %s".formatted(place, NodeWords.of(item), shape.words()));
        }
    }

    private void checkFields(Place place, MapNode map, Shape.Fields fields) {
        if (isOpen(map)) {
            return;
        }
        fields.missing(map)
                .ifPresent(missing -> report.at(place.entry(), "%s lacks %s; add it".formatted(place, missing)));
        for (Entry entry : map.entries()) {
            Shape shape = fields.known().get(entry.name());
            if (shape == null) {
                report.at(
                        entry,
                        "%s takes no \"%s\"%s"
                                .formatted(
                                        place,
                                        entry.name(),
                                        remedy(entry.name(), fields.known().keySet())));
            } else if (!ShapeFit.isSurelyRight(entry.value(), shape)) {
                check(new Place(entry, false, place, ""), entry.value(), shape);
            }
        }
    }

    private static String remedy(String name, Set<String> known) {
        List<String> names = known.stream().sorted().toList();
        String hint = NearestName.hint(name, names);
        return hint.isEmpty() && names.size() <= 8 && !names.isEmpty() ? ", only " + String.join(", ", names) : hint;
    }

    /** The condition and the two branches of {@code Fn::If}; null where none is called. */
    private static Node choice(MapNode map) {
        return map.entries().size() == 1
                ? map.list("Fn::If")
                        .filter(arguments -> arguments.items().size() == 3)
                        .orElse(null)
                : null;
    }

    private boolean isComputed(Node node, Shape shape) {
        return Intrinsic.isMacro(node)
                || node instanceof MapNode map
                        && (functions || shape == Shape.Plain.COMPUTED_TEXT)
                        && NodeWords.isCall(map);
    }

    /** Whether a function stands where none is evaluated; a macro's call is no such. */
    private boolean isMisplacedCall(Node node) {
        return !functions
                && node instanceof MapNode map
                && map.entries().size() == 1
                && (map.has("Ref") || NodeWords.isFunction(map.entries().get(0).name()));
    }

    /** Whether a macro or a loop puts keys into a map. */
    private static boolean isOpen(MapNode map) {
        for (Entry entry : map.entries()) {
            if (entry.name().startsWith("Fn::")) {
                return true;
            }
        }
        return false;
    }
}
