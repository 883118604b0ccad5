package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name under which stacks share a value, as far as the template tells: what only the deployment knows is a hole.
 *
 * @param text with {@value #HOLE} for every hole
 * @param written as it stands in the template, for people
 */
public record ExportName(String text, String written, Location place, Template template) {

    /** What stands for a part that is not known. */
    public static final String HOLE = "${}";

    /** The names that a template exports. */
    static List<ExportName> exports(Template template) {
        List<ExportName> names = new ArrayList<>();
        for (Entry output : template.outputs()) {
            // most outputs are only shown
            if (output.value() instanceof MapNode body && body.has("Export")) {
                body.map("Export")
                        .flatMap(export -> export.get("Name"))
                        .flatMap(name -> of(name, template))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /** The names that a template imports. */
    static List<ExportName> imports(Template template) {
        if (!template.contents().hasCalls(Intrinsic.Other.class)) {
            return List.of();
        }
        return template.contents()
                .calls(Intrinsic.Other.class)
                .filter(call -> call.function().equals("Fn::ImportValue"))
                .flatMap(call -> of(call.argument(), template).stream())
                .toList();
    }

    private static Optional<ExportName> of(Node node, Template template) {
        return text(node)
                .filter(text -> !text.isBlank())
                .map(text -> new ExportName(text, written(node, text), node.location(), template));
    }

    private static String written(Node node, String text) {
        return Intrinsic.of(node).orElse(null) instanceof Intrinsic.Sub sub
                ? sub.text().text()
                : text;
    }

    private static Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        Intrinsic function = Intrinsic.of(node).orElse(null);
        if (function instanceof Intrinsic.Sub sub) {
            String text = sub.text().text();
            for (SubVariable variable : sub.references()) {
                text = text.replace(variable.whole().text(), HOLE);
            }
            return Optional.of(text);
        }
        if (function instanceof Intrinsic.Join join
                && join.delimiter() instanceof ScalarNode delimiter
                && join.values() instanceof ListNode list) {
            return Optional.of(list.items().stream()
                    .map(item -> item instanceof ScalarNode scalar ? scalar.text() : HOLE)
                    .collect(Collectors.joining(delimiter.text())));
        }
        return Optional.empty();
    }

    /** Whether nothing of the name is known. */
    public boolean isOpen() {
        return text.replace(HOLE, "").isBlank();
    }

    /** Whether all of the name is known. */
    public boolean isLiteral() {
        return !text.contains(HOLE);
    }

    /** Tells whether another name's text may be this one: the known parts of this name stand in it. */
    Predicate<String> covered() {
        String[] known = text.split(Pattern.quote(HOLE), -1);
        return other -> isMadeOf(known, other);
    }

    /** Whether a text is made of known parts with something between each two of them. */
    private static boolean isMadeOf(String[] known, String text) {
        String last = known[known.length - 1];
        if (!text.startsWith(known[0]) || !text.endsWith(last)) {
            return false;
        }
        int at = known[0].length();
        for (int i = 1; i < known.length - 1; i++) {
            int found = text.indexOf(known[i], at + 1);
            if (found < 0) {
                return false;
            }
            at = found + known[i].length();
        }
        return at < text.length() - last.length();
    }

    /** What stands behind the last hole: the member of a family that shares what is before. */
    public String member() {
        int hole = text.lastIndexOf(HOLE);
        return hole < 0 ? text : text.substring(hole + HOLE.length());
    }

    /** What stands before the last part of the name, with the sign that joins them; empty where there is but one part. */
    public String family() {
        int end = -1;
        for (String sign : List.of("-", ":", ".", "/")) {
            end = Math.max(end, text.lastIndexOf(sign));
        }
        return end <= 0 ? "" : text.substring(0, end + 1);
    }
}
