package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Placements;
import io.github.awslint.placement.Result;
import io.github.awslint.placement.Results;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;

/** An output whose value, or the name that it is exported under, is computed, but is no string. */
final class CfnOutputValue implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        for (Entry output : placements.template().outputs()) {
            if (output.value() instanceof MapNode body && !output.name().startsWith("Fn::")) {
                body.entry("Value")
                        .ifPresent(value ->
                                check("output " + output.name(), value, value.value(), placements.results(), report));
                body.map("Export")
                        .flatMap(export -> export.entry("Name"))
                        .ifPresent(name -> check(
                                "name of export " + output.name(), name, name.value(), placements.results(), report));
            }
        }
    }

    /** Whether a list or a mapping stands here that nothing else evaluates; where it stands alone, {@code cfn-output-shape} speaks. */
    private static boolean isStructure(Node value) {
        return value instanceof ListNode
                || value instanceof MapNode map
                        && map.entries().stream()
                                .noneMatch(entry -> entry.name().contains("::"));
    }

    private static void check(String what, Entry entry, Node value, Results results, Reporter report) {
        Intrinsic call = Intrinsic.of(value).orElse(null);
        if (call instanceof Intrinsic.If choice) {
            check(what, entry, choice.whenTrue(), results, report);
            check(what, entry, choice.whenFalse(), results, report);
        } else if (call == null && value != entry.value() && isStructure(value)) {
            report.at(value, "%s must be a string, but this branch of Fn::If is none".formatted(what));
        } else if (call != null) {
            Result result = results.of(call);
            if (result != Result.TEXT && result != Result.UNKNOWN) {
                report.at(
                        Placement.blamed(entry, value),
                        "%s must be a string, but %s yields %s%s"
                                .formatted(
                                        what,
                                        Calls.describe(call),
                                        result.noun(),
                                        result == Result.LIST ? "; join it with Fn::Join" : ""));
            }
        }
    }
}
