package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Loop;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A loop that AWS::LanguageExtensions cannot unroll
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html).
 */
final class CfnForeachShape implements Rule<Template> {

    private static final Set<String> SECTIONS = Set.of("Conditions", "Resources", "Outputs");
    private static final String NAMED = Loop.FUNCTION + "::";
    private static final int ARGUMENTS = 3;

    @Override
    public void check(Template template, Reporter report) {
        // cheap first: hardly any template has loops
        if (template.source().text().contains(Loop.FUNCTION) && Skeleton.isWhole(template)) {
            boolean extended = template.transforms().languageExtensions();
            for (Entry section : template.written().entries()) {
                boolean here = extended && SECTIONS.contains(section.name());
                walk(section, here, section.name(), extended, report);
            }
        }
    }

    private static void walk(Entry entry, boolean here, String section, boolean extended, Reporter report) {
        if (!Loop.isLoop(entry)) {
            walk(entry.value(), here, section, extended, report);
        } else if (here) {
            checkLoop(entry, report);
            walk(entry.value(), true, section, extended, report);
        } else {
            report.at(
                    entry,
                    extended
                            ? "Fn::ForEach cannot stand in %s; only in Conditions, Resources and Outputs"
                                    .formatted(section)
                            : "Fn::ForEach works only with Transform: AWS::LanguageExtensions; add it");
        }
    }

    private static void walk(Node node, boolean here, String section, boolean extended, Reporter report) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> walk(entry, here, section, extended, report));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, here, section, extended, report));
        }
    }

    private static void checkLoop(Entry loop, Reporter report) {
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
