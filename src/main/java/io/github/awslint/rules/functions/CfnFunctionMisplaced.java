package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;

/** A function of conditions or rules in the value of a property or an output, or one of rules in a condition. */
final class CfnFunctionMisplaced implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        Template template = placements.template();
        long all = template.calls(Intrinsic.Other.class)
                .filter(CfnFunctionMisplaced::isLimited)
                .count();
        if (!placements.isWhole() || all == 0) {
            return;
        }
        MapNode conditions = template.root().map("Conditions").orElse(null);
        long placed = count(conditions) + count(template.root().map("Rules").orElse(null));
        if (all > placed) {
            checkValues(placements, report);
        }
        if (conditions != null) {
            walk(conditions, report);
        }
    }

    /** Whether a call is of a function that only some sections know. */
    private static boolean isLimited(Intrinsic.Other call) {
        return FunctionCall.CONDITION_FUNCTIONS.contains(call.function())
                || FunctionCall.RULE_FUNCTIONS.contains(call.function());
    }

    private static long count(Node node) {
        long count = 0;
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                count += count(item);
            }
        } else if (node instanceof MapNode map) {
            count += Intrinsic.of(map).orElse(null) instanceof Intrinsic.Other call && isLimited(call) ? 1 : 0;
            for (Entry entry : map.entries()) {
                count += count(entry.value());
            }
        }
        return count;
    }

    private static void checkValues(Placements placements, Reporter report) {
        for (Intrinsic call : placements.callsEverywhere()) {
            checkValue(call, report);
        }
        for (Entry output : placements.template().outputs()) {
            if (output.value() instanceof MapNode body) {
                body.get("Value").flatMap(Intrinsic::of).ifPresent(call -> checkValue(call, report));
            }
        }
    }

    private static void checkValue(Intrinsic call, Reporter report) {
        String function = Calls.function(call);
        if (FunctionCall.CONDITION_FUNCTIONS.contains(function)) {
            report.at(
                    call.node().entries().get(0),
                    "%s works only in Conditions; declare the condition there and choose a value with Fn::If"
                            .formatted(function));
        } else {
            checkRule(call, report);
        }
    }

    private static void checkRule(Intrinsic call, Reporter report) {
        String function = Calls.function(call);
        if (FunctionCall.RULE_FUNCTIONS.contains(function)) {
            report.at(
                    call.node().entries().get(0),
                    "%s works only in Rules; in Conditions write Fn::Equals, Fn::Not, Fn::And or Fn::Or"
                            .formatted(function));
        }
    }

    private static void walk(Node node, Reporter report) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> walk(item, report));
        } else if (node instanceof MapNode map) {
            Intrinsic.of(map).ifPresent(call -> checkRule(call, report));
            map.entries().forEach(entry -> walk(entry.value(), report));
        }
    }
}
