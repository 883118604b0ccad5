package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.placement.Placements;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Set;

/** A function inside of another one that yields a list where a text belongs, or the other way round. */
final class CfnFunctionArgument implements Rule<Placements> {

    @Override
    public Set<String> keys() {
        return Set.of(
                "Fn::Join",
                "Fn::Sub",
                "Fn::Select",
                "Fn::Base64",
                "Fn::FindInMap",
                "Fn::Split",
                "Fn::Equals",
                "Fn::Cidr",
                "Fn::ImportValue",
                "Fn::GetAZs",
                "Fn::Length");
    }

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        ArgumentCheck check = new ArgumentCheck(placements.results(), report);
        for (Intrinsic call : placements.template().contents().calls()) {
            if (call instanceof Intrinsic.Join join) {
                checkJoin(join, check);
            } else if (call instanceof Intrinsic.Sub sub) {
                checkSub(sub, check);
            } else if (call instanceof Intrinsic.Select select) {
                check.list(call, select.values());
            } else if (call instanceof Intrinsic.Base64 base64) {
                check.text(call, base64.text());
            } else if (call instanceof Intrinsic.FindInMap lookup) {
                check.text(call, lookup.topKey());
                check.text(call, lookup.secondKey());
            } else if (call instanceof Intrinsic.Other other) {
                checkOther(other, check);
            }
        }
    }

    private static void checkOther(Intrinsic.Other call, ArgumentCheck check) {
        switch (call.function()) {
            case "Fn::Split" -> {
                List<Node> arguments = Intrinsic.arguments(call.argument());
                for (int i = 1; i < arguments.size(); i++) {
                    check.text(call, arguments.get(i));
                }
            }
            case "Fn::Equals", "Fn::Cidr" -> {
                for (Node value : Intrinsic.arguments(call.argument())) {
                    check.single(call, value);
                }
            }
            case "Fn::ImportValue", "Fn::GetAZs" -> check.text(call, call.argument());
            case "Fn::Length" -> check.list(call, call.argument());
            default -> {}
        }
    }

    private static void checkJoin(Intrinsic.Join join, ArgumentCheck check) {
        if (join.values() instanceof ListNode list) {
            for (Node item : list.items()) {
                check.item(join, item);
            }
        } else {
            check.list(join, join.values());
        }
    }

    private static void checkSub(Intrinsic.Sub sub, ArgumentCheck check) {
        MapNode own = sub.variables().orElse(null);
        for (SubVariable variable : sub.references()) {
            if (own == null || !own.has(variable.path())) {
                check.variable(variable);
            }
        }
        if (own != null) {
            for (Entry entry : own.entries()) {
                check.item(sub, entry.value());
            }
        }
    }
}
