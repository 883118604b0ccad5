package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.placement.Placements;
import io.github.awslint.placement.Result;
import io.github.awslint.placement.Results;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;

/** A function inside of another one that yields a list where a text belongs, or the other way round. */
final class CfnFunctionArgument implements Rule<Placements> {

    @Override
    public void check(Placements placements, Reporter report) {
        if (!placements.isWhole()) {
            return;
        }
        Results results = placements.results();
        placements.template().calls(Intrinsic.class).forEach(call -> {
            if (call instanceof Intrinsic.Join join) {
                checkJoin(join, results, report);
            } else if (call instanceof Intrinsic.Sub sub) {
                checkSub(sub, results, report);
            } else if (call instanceof Intrinsic.Select select) {
                checkList(call, select.values(), results, report);
            } else if (call instanceof Intrinsic.Base64 base64) {
                checkText(call, base64.text(), results, report);
            } else if (call instanceof Intrinsic.FindInMap lookup) {
                checkText(call, lookup.topKey(), results, report);
                checkText(call, lookup.secondKey(), results, report);
            } else if (call instanceof Intrinsic.Other other) {
                checkOther(other, results, report);
            }
        });
    }

    private static void checkOther(Intrinsic.Other call, Results results, Reporter report) {
        switch (call.function()) {
            case "Fn::Split" ->
                Intrinsic.arguments(call.argument()).stream()
                        .skip(1)
                        .forEach(text -> checkText(call, text, results, report));
            case "Fn::Equals", "Fn::Cidr" ->
                Intrinsic.arguments(call.argument()).forEach(value -> checkSingle(call, value, results, report));
            case "Fn::ImportValue", "Fn::GetAZs" -> checkText(call, call.argument(), results, report);
            case "Fn::Length" -> checkList(call, call.argument(), results, report);
            default -> {}
        }
    }

    private static void checkJoin(Intrinsic.Join join, Results results, Reporter report) {
        if (join.values() instanceof ListNode list) {
            list.items().forEach(item -> checkItem(join, item, results, report));
        } else {
            checkList(join, join.values(), results, report);
        }
    }

    private static void checkSub(Intrinsic.Sub sub, Results results, Reporter report) {
        for (SubVariable variable : sub.references()) {
            boolean own =
                    sub.variables().filter(map -> map.has(variable.path())).isPresent();
            Result result = own ? Result.TEXT : results.of(variable);
            if (result != Result.TEXT && result != Result.UNKNOWN) {
                report.at(
                        variable.whole().location(),
                        "%s is %s, but Fn::Sub inserts strings only%s"
                                .formatted(variable.whole().text(), result.noun(), remedy(result)));
            }
        }
        sub.variables().ifPresent(map -> {
            for (Entry entry : map.entries()) {
                checkItem(sub, entry.value(), results, report);
            }
        });
    }

    /** Also reports what is no text without a function. */
    private static void checkItem(Intrinsic outer, Node node, Results results, Reporter report) {
        boolean list = node instanceof ListNode;
        boolean map = node instanceof MapNode mapping
                && mapping.entries().stream()
                        .noneMatch(entry ->
                                entry.name().contains("::") || entry.name().equals("Ref"));
        if (list || map) {
            report.at(
                    node,
                    "%s takes strings, but this is %s%s"
                            .formatted(
                                    Calls.function(outer),
                                    (list ? Result.LIST : Result.MAPPING).noun(),
                                    list ? "; write its items one by one" : ""));
        } else {
            checkText(outer, node, results, report);
        }
    }

    private static void checkText(Intrinsic outer, Node node, Results results, Reporter report) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.If choice) {
            checkText(outer, choice.whenTrue(), results, report);
            checkText(outer, choice.whenFalse(), results, report);
        } else if (call != null) {
            Result result = results.of(call);
            if (result != Result.TEXT && result != Result.UNKNOWN) {
                report.at(
                        node,
                        "%s takes strings here, but %s yields %s%s"
                                .formatted(Calls.function(outer), Calls.describe(call), result.noun(), remedy(result)));
            }
        }
    }

    /** Numbers are compared and counted with as they are. */
    private static void checkSingle(Intrinsic outer, Node node, Results results, Reporter report) {
        if (results.of(node) == Result.LIST) {
            checkText(outer, node, results, report);
        }
    }

    private static void checkList(Intrinsic outer, Node node, Results results, Reporter report) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.If choice) {
            checkList(outer, choice.whenTrue(), results, report);
            checkList(outer, choice.whenFalse(), results, report);
        } else if (call instanceof Intrinsic.Ref || call instanceof Intrinsic.GetAtt) {
            Result result = results.of(call);
            if (result != Result.LIST && result != Result.UNKNOWN) {
                report.at(
                        node,
                        "%s takes a list, but %s yields %s; split it with Fn::Split, or write the items"
                                .formatted(Calls.function(outer), Calls.describe(call), result.noun()));
            }
        }
    }

    private static String remedy(Result result) {
        return result == Result.LIST ? "; join it with Fn::Join, or pick an item with Fn::Select" : "";
    }
}
