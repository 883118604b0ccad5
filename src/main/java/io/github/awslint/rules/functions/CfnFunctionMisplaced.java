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
import io.github.awslint.syntax.Range;
import java.util.List;
import java.util.Optional;
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
        Optional<MapNode> conditions = root.map("Conditions");
        List<Range> known = Stream.of(conditions, root.map("Rules"))
                .flatMap(Optional::stream)
                .map(section -> section.location().range())
                .toList();
        boolean elsewhere = placements
                .template()
                .contents()
                .calls(Intrinsic.Other.class)
                .filter(call -> LIMITED.contains(call.function()))
                .map(call -> call.node().location().range())
                .anyMatch(place -> known.stream().noneMatch(section -> section.encloses(place)));
        if (elsewhere) {
            checkValues(placements, report);
        }
        conditions.ifPresent(section -> walk(section, report));
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
            list.items().forEach(item -> walk(item, report));
        } else if (node instanceof MapNode map) {
            Intrinsic.of(map)
                    .ifPresent(
                            call -> checkRule(call, map.entries().get(0).key().location(), report));
            map.entries().forEach(entry -> walk(entry.value(), report));
        }
    }
}
