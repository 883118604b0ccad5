package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A function inside another one that cannot hold it. */
final class CfnFunctionNested implements Rule<Placements> {

    /** Evaluated by macros, or reported for standing where they do not exist. */
    private static final Set<String> OTHERS = Set.of("Fn::Transform", "Fn::Length", "Fn::ToJsonString");

    /** Their result is a list, which the rule about arguments explains better. */
    private static final Set<String> LISTS = Set.of("Fn::Cidr", "Fn::GetAZs", "Fn::Split");

    @Override
    public void check(Placements placements, Reporter report) {
        // the transform evaluates most functions before CloudFormation sees them
        if (!placements.isWhole() || placements.template().transforms().languageExtensions()) {
            return;
        }
        for (Intrinsic call : placements.template().contents().calls()) {
            check(call, report);
        }
    }

    private static void check(Intrinsic call, Reporter report) {
        for (Nesting.Argument argument : Nesting.arguments(call)) {
            Intrinsic nested = Intrinsic.of(argument.node()).orElse(null);
            if (nested != null && isMisplaced(call, Calls.function(nested), argument.allowed())) {
                report(call, argument, nested, report);
            }
        }
    }

    private static boolean isMisplaced(Intrinsic call, String nested, Set<String> allowed) {
        return !allowed.contains(nested)
                && !OTHERS.contains(nested)
                && !LISTS.contains(nested)
                && Calls.isKnown(nested)
                && !isShape(Calls.function(call), nested);
    }

    /** What the rule about shapes reports: a text for a list, and what is known only when resources exist. */
    private static boolean isShape(String function, String nested) {
        return switch (function) {
            case "Fn::Join", "Fn::Select" ->
                nested.equals("Fn::Join") || nested.equals("Fn::Sub") || nested.equals("Fn::Base64");
            case "Fn::FindInMap", "Fn::ImportValue", "Fn::Equals" ->
                nested.equals("Fn::GetAtt") || nested.equals("Fn::ImportValue");
            default -> false;
        };
    }

    private static void report(Intrinsic call, Nesting.Argument argument, Intrinsic nested, Reporter report) {
        String allowed = String.join(
                ", ",
                argument.allowed().stream()
                        .map(name -> name.replace("Fn::", ""))
                        .sorted()
                        .toList());
        report.at(
                argument.node(),
                "%s cannot hold %s here; it takes %s".formatted(Calls.function(call), Calls.function(nested), allowed));
    }
}
