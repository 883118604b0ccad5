package io.github.awslint.rules.functions;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.SubVariable;
import io.github.awslint.placement.Placement;
import io.github.awslint.placement.Result;
import io.github.awslint.placement.Results;
import io.github.awslint.rule.Reporter;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;

/** Reports arguments of functions that yield the wrong type; {@code Fn::If} is followed into its branches. */
record ArgumentCheck(Results results, Reporter report) {

    /** A variable of {@code Fn::Sub} that the function does not define itself. */
    void variable(SubVariable variable) {
        if (variable.attribute().isEmpty() && !results.isList(variable.name().text())) {
            return;
        }
        Result result = results.of(variable);
        if (result != Result.TEXT && result != Result.UNKNOWN) {
            report.at(
                    variable.whole().location(),
                    "%s is %s, but Fn::Sub inserts strings only%s"
                            .formatted(variable.whole().text(), result.noun(), remedy(result)));
        }
    }

    /** A single value; also reports what is no text without a function. */
    void item(Intrinsic outer, Node node) {
        if (node instanceof ScalarNode) {
            return;
        }
        boolean list = node instanceof ListNode;
        if (list || !holdsFunction((MapNode) node)) {
            report.at(
                    node,
                    "%s takes strings, but this is %s%s"
                            .formatted(
                                    Calls.function(outer),
                                    (list ? Result.LIST : Result.MAPPING).noun(),
                                    list ? "; write its items one by one" : ""));
        } else {
            text(outer, node);
        }
    }

    private static boolean holdsFunction(MapNode map) {
        for (Entry entry : map.entries()) {
            if (entry.name().equals("Ref") || entry.name().contains("::")) {
                return true;
            }
        }
        return false;
    }

    /** An argument that is a text. */
    void text(Intrinsic outer, Node node) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.Ref ref && !results.isList(ref.target().text())) {
            return;
        }
        if (call instanceof Intrinsic.If choice) {
            text(outer, choice.whenTrue());
            text(outer, choice.whenFalse());
        } else if (call != null) {
            Result result = results.of(call);
            if (result != Result.TEXT && result != Result.UNKNOWN) {
                report.at(
                        blamed(outer, node),
                        "%s takes strings here, but %s yields %s%s"
                                .formatted(Calls.function(outer), Calls.describe(call), result.noun(), remedy(result)));
            }
        }
    }

    /** An argument that is no list; numbers are compared and counted with as they are. */
    void single(Intrinsic outer, Node node) {
        if (results.of(node) == Result.LIST) {
            text(outer, node);
        }
    }

    /** An argument that is a list. */
    void list(Intrinsic outer, Node node) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.If choice) {
            list(outer, choice.whenTrue());
            list(outer, choice.whenFalse());
        } else if (call instanceof Intrinsic.Ref || call instanceof Intrinsic.GetAtt) {
            Result result = results.of(call);
            if (result != Result.LIST && result != Result.UNKNOWN) {
                report.at(
                        blamed(outer, node),
                        "%s takes a list, but %s yields %s; split it with Fn::Split, or write the items"
                                .formatted(Calls.function(outer), Calls.describe(call), result.noun()));
            }
        }
    }

    /** Where the inner call begins on a line of its own, together with the name of the outer one. */
    private static Location blamed(Intrinsic outer, Node node) {
        return Placement.blamed(outer.node().entries().get(0), node);
    }

    private static String remedy(Result result) {
        return result == Result.LIST ? "; join it with Fn::Join, or pick an item with Fn::Select" : "";
    }
}
