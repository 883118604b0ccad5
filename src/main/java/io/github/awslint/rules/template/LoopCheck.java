package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Loop;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Checks the name and the three arguments of one loop. */
final class LoopCheck {

    private static final String NAMED = Loop.FUNCTION + "::";
    private static final int ARGUMENTS = 3;

    private LoopCheck() {}

    static void check(Entry loop, Reporter report) {
        String name = loop.name().startsWith(NAMED) ? loop.name().substring(NAMED.length()) : "";
        if (!isAlphanumeric(name) && !NodeWords.isPlaceholder(loop.key())) {
            report.at(loop, "%s needs a name of letters and digits, as in Fn::ForEach::Queues".formatted(loop.name()));
        }
        List<Node> arguments = loop.value() instanceof ListNode list ? list.items() : List.of();
        if (arguments.size() != ARGUMENTS) {
            report.at(loop, "%s takes a list of a variable, a collection and a map".formatted(loop.name()));
            return;
        }
        checkVariable(arguments.get(0), report);
        checkCollection(arguments.get(1), report);
        if (arguments.get(2) instanceof MapNode body) {
            checkKeys(arguments, body, report);
        } else {
            report.at(
                    arguments.get(2),
                    "%s repeats a map, not %s".formatted(loop.name(), NodeWords.of(arguments.get(2))));
        }
    }

    private static void checkVariable(Node variable, Reporter report) {
        boolean named = variable instanceof ScalarNode name
                ? isAlphanumeric(name.text())
                : variable instanceof ListNode; // a map's keys and values
        if (!named) {
            report.at(
                    variable,
                    "loop variable is %s; give it a name of letters and digits".formatted(NodeWords.of(variable)));
        }
    }

    private static void checkCollection(Node collection, Reporter report) {
        if (collection instanceof ListNode list) {
            for (Node item : list.items()) {
                boolean text = item instanceof ScalarNode || item instanceof MapNode map && NodeWords.isCall(map);
                if (!text) {
                    report.at(item, "loop runs through texts, not %s".formatted(NodeWords.of(item)));
                }
            }
        } else if (!(collection instanceof MapNode) && !NodeWords.isNull(collection)) {
            report.at(
                    collection,
                    "loop runs through a list, a parameter or a look-up, not %s".formatted(NodeWords.of(collection)));
        }
    }

    /** Without the variable in it a key would be the same in each round. */
    private static void checkKeys(List<Node> arguments, MapNode body, Reporter report) {
        if (!(arguments.get(0) instanceof ScalarNode variable)
                || arguments.get(1) instanceof ListNode list && list.items().size() < 2) {
            return;
        }
        Optional<Entry> same = body.entries().stream()
                .filter(entry -> !entry.name().startsWith("Fn::"))
                .filter(entry -> !entry.name().contains("{" + variable.text() + "}"))
                .findFirst();
        same.ifPresent(entry -> report.at(
                entry,
                "key \"%s\" is the same in each round; put ${%s} in it".formatted(entry.name(), variable.text())));
    }

    private static boolean isAlphanumeric(String name) {
        return name.matches("[A-Za-z0-9]+");
    }
}
