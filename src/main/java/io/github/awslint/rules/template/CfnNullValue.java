package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** A key of a template with nothing behind it. */
final class CfnNullValue implements Rule<Template> {

    /** Deeper than this, the serverless transform reads some empty values as absent: sections, and what they name. */
    private static final int SERVERLESS_DEPTH = 2;

    @Override
    public void check(Template template, Reporter report) {
        if (Skeleton.isWhole(template) && template.contents().holdsNull()) {
            int depth = template.transforms().serverless() ? SERVERLESS_DEPTH : Integer.MAX_VALUE;
            template.root().entries().forEach(section -> walk(section, depth, report));
        }
    }

    private static void walk(Entry entry, int depth, Reporter report) {
        if (entry.value() instanceof ScalarNode scalar) {
            if (scalar.isNull() && !isShortCall(entry)) {
                report.at(
                        entry,
                        "%s is empty (null), which no template may hold; %s".formatted(entry.name(), remedy(entry)));
            }
        } else if (depth > 1) {
            walk(entry.value(), depth - 1, report);
        }
    }

    /** Behind a tag nothing is the empty text: {@code !GetAZs} means the stack's own region. */
    private static boolean isShortCall(Entry entry) {
        return entry.name().equals("Fn::GetAZs")
                || entry.key().location().text().startsWith("!");
    }

    private static void walk(Node node, int depth, Reporter report) {
        if (node instanceof MapNode map) {
            // what a macro is given, it may read as it likes
            if (map.has("Fn::Transform")) {
                return;
            }
            for (Entry entry : map.entries()) {
                walk(entry, depth, report);
            }
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                if (NodeWords.isNull(item)) {
                    report.at(item, "list holds an empty item (null), which no template may hold; remove it");
                } else {
                    walk(item, depth, report);
                }
            }
        }
    }

    private static String remedy(Entry entry) {
        return entry.name().startsWith("Fn::") || entry.name().equals("Ref")
                ? "write its arguments"
                : "give it a value or remove it";
    }
}
