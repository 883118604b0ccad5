package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A function with too few, too many or the wrong kind of arguments. */
final class CfnFunctionShape implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        boolean extended = template.transforms().languageExtensions();
        FunctionCall.each(template, call -> {
            FunctionForm form = FunctionForm.of(call.name(), extended);
            if (form != null) {
                check(call, form, extended, report);
            }
        });
    }

    private static void check(FunctionCall call, FunctionForm form, boolean extended, Reporter report) {
        Node argument = call.argument();
        if (!form.list()) {
            if (!form.kind(0).accepts(argument, extended)) {
                reportWhole(call, form, report);
            }
        } else if (argument instanceof ListNode list) {
            checkItems(call, form, list.items(), extended, report);
        } else if (!mayBecomeList(argument)) {
            reportWhole(call, form, report);
        }
    }

    private static void checkItems(
            FunctionCall call, FunctionForm form, List<Node> items, boolean extended, Reporter report) {
        if (items.stream().anyMatch(item -> item instanceof MapNode map && map.has("Fn::Transform"))) {
            return;
        }
        if (items.size() < form.least() || items.size() > form.most()) {
            reportWhole(call, form, report);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!form.kind(i).accepts(items.get(i), extended)) {
                report.at(
                        items.get(i),
                        "%s takes %s; item %d cannot be %s"
                                .formatted(call.name(), form.words(), i + 1, ArgumentKind.describe(items.get(i))));
            }
        }
    }

    private static void reportWhole(FunctionCall call, FunctionForm form, Reporter report) {
        report.at(
                call.entry(),
                "%s takes %s, not %s".formatted(call.name(), form.words(), ArgumentKind.describe(call.argument())));
    }

    /** A text that is replaced before, a macro, or a function that nobody knows. */
    private static boolean mayBecomeList(Node argument) {
        return argument instanceof ScalarNode text
                ? ArgumentKind.isPlaceholder(text)
                : argument instanceof MapNode map && ArgumentKind.isUnknown(map);
    }
}
