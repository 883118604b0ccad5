package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.FunctionCall;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A function of conditions or rules in the value of a property or an output, or one of rules in a condition. */
final class CfnFunctionMisplaced implements Rule<Placements> {

    /** The functions that only some sections know. */
    private static final Set<String> LIMITED = Stream.concat(
                    FunctionCall.CONDITION_FUNCTIONS.stream(), FunctionCall.RULE_FUNCTIONS.stream())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> keys() {
        return LIMITED;
    }

    @Override
    public void check(Placements placements, Reporter report) {
        MapNode root = placements.template().root();
        if (!placements.isWhole()) {
            return;
        }
        MapNode conditions = root.map("Conditions").orElse(null);
        MapNode rules = root.map("Rules").orElse(null);
        boolean elsewhere = placements
                .template()
                .contents()
                .calls(Intrinsic.Other.class)
                .anyMatch(call -> LIMITED.contains(call.function())
                        && !encloses(conditions, call.node())
                        && !encloses(rules, call.node()));
        if (elsewhere) {
            checkValues(placements, report);
        }
        if (conditions != null) {
            walk(conditions, report);
        }
    }

    private static boolean encloses(MapNode section, Node node) {
        return section != null
                && section.location().range().encloses(node.location().range());
    }

    private static void checkValues(Placements placements, Reporter report) {
        for (Placement placement : placements.callsEverywhere()) {
            checkValue(placement.call().orElseThrow(), placement.blamed(), report);
        }
        for (Entry output : placements.template().outputs()) {
            if (output.value() instanceof MapNode body) {
                body.entry("Value")
                        .ifPresent(value -> Intrinsic.of(value.value())
                                .ifPresent(call -> checkValue(call, Placement.blamed(value, value.value()), report)));
            }
        }
    }

    private static void checkValue(Intrinsic call, Location blamed, Reporter report) {
        String function = Calls.function(call);
        if (FunctionCall.CONDITION_FUNCTIONS.contains(function)) {
            report.at(
                    place(call, blamed),
                    "%s works only in Conditions; declare the condition there and choose a value with Fn::If"
                            .formatted(function));
        } else {
            checkRule(call, place(call, blamed), report);
        }
    }

    /** The function's name alone, where it stands behind the property. */
    private static Location place(Intrinsic call, Location blamed) {
        return blamed.equals(call.node().location())
                ? call.node().entries().get(0).key().location()
                : blamed;
    }

    private static void checkRule(Intrinsic call, Location place, Reporter report) {
        String function = Calls.function(call);
        if (FunctionCall.RULE_FUNCTIONS.contains(function)) {
            report.at(
                    place,
                    "%s works only in Rules; in Conditions write Fn::Equals, Fn::Not, Fn::And or Fn::Or"
                            .formatted(function));
        }
    }

    private static void walk(Node node, Reporter report) {
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                walk(item, report);
            }
        } else if (node instanceof MapNode map) {
            Intrinsic call = Intrinsic.of(map).orElse(null);
            if (call != null) {
                checkRule(call, map.entries().get(0).key().location(), report);
            }
            for (Entry entry : map.entries()) {
                walk(entry.value(), report);
            }
        }
    }
}
