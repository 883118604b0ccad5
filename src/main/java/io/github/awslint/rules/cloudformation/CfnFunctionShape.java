package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A function with too few, too many or the wrong kind of arguments. */
final class CfnFunctionShape implements Rule<Template> {

    private static final List<String> STACK_OUTPUT_KEYS = List.of("StackName", "OutputName", "Region", "RoleArn");

    @Override
    public void check(Template template, Reporter report) {
        boolean extended = template.transforms().languageExtensions();
        for (FunctionCall call : template.contents().functionCalls()) {
            // the shape of most calls needs no closer look
            boolean plain = call.argument() instanceof ScalarNode && call.name().equals("Ref");
            FunctionForm form = plain ? null : FunctionForm.of(call.name(), extended);
            if (form != null) {
                check(call, form, extended, report);
            }
        }
    }

    private static void check(FunctionCall call, FunctionForm form, boolean extended, Reporter report) {
        Node argument = call.argument();
        if (!form.list()) {
            if (!form.kind(0).accepts(argument, extended)) {
                reportSingle(call, form, extended, report);
            } else if (form.kind(0) == ArgumentKind.STACK_OUTPUT && argument instanceof MapNode output) {
                checkKeys(call, output, report);
            }
        } else if (argument instanceof ListNode list) {
            checkItems(call, form, list.items(), extended, report);
        } else if (!mayBecomeList(argument)) {
            reportWhole(call, form, report);
        }
    }

    private static void checkKeys(FunctionCall call, MapNode map, Reporter report) {
        for (Entry entry : map.entries()) {
            if (!STACK_OUTPUT_KEYS.contains(entry.name()) && !entry.name().startsWith("Fn::")) {
                report.at(
                        entry,
                        "%s has no key \"%s\"%s; it takes %s"
                                .formatted(
                                        call.name(),
                                        entry.name(),
                                        NearestName.hint(entry.name(), STACK_OUTPUT_KEYS),
                                        String.join(", ", STACK_OUTPUT_KEYS)));
            }
        }
    }

    private static void checkItems(
            FunctionCall call, FunctionForm form, List<Node> items, boolean extended, Reporter report) {
        if (form.accepts(items, extended) || holdMacro(items)) {
            return;
        }
        if (items.size() < form.least() || items.size() > form.most()) {
            reportWhole(call, form, report);
        }
        for (int i = 0; i < Math.min(items.size(), form.most()); i++) {
            if (!form.kind(i).accepts(items.get(i), extended)) {
                reportItem(call, form, items, i, report);
            }
        }
    }

    private static boolean holdMacro(List<Node> items) {
        for (Node item : items) {
            if (item instanceof MapNode map && map.has("Fn::Transform")) {
                return true;
            }
        }
        return false;
    }

    /** A pair of the wrong kind is wrong in one of its items. */
    private static void reportSingle(FunctionCall call, FunctionForm form, boolean extended, Reporter report) {
        int wrong = call.argument() instanceof ListNode pair && !holdMacro(pair.items())
                ? form.kind(0).misfit(pair.items(), extended)
                : -1;
        if (wrong < 0) {
            reportWhole(call, form, report);
        } else {
            reportItem(call, form, ((ListNode) call.argument()).items(), wrong, report);
        }
    }

    private static void reportItem(FunctionCall call, FunctionForm form, List<Node> items, int wrong, Reporter report) {
        report.at(
                items.get(wrong),
                "%s takes %s; item %d cannot be %s"
                        .formatted(call.name(), form.words(), wrong + 1, ArgumentNode.describe(items.get(wrong))));
    }

    private static void reportWhole(FunctionCall call, FunctionForm form, Reporter report) {
        report.at(
                call.entry(),
                "%s takes %s, not %s".formatted(call.name(), form.words(), ArgumentNode.describe(call.argument())));
    }

    /** A text that is replaced before, a macro, or a function that nobody knows. */
    private static boolean mayBecomeList(Node argument) {
        return argument instanceof ScalarNode text
                ? ArgumentNode.isPlaceholder(text)
                : argument instanceof MapNode map && ArgumentNode.isUnknown(map);
    }
}
