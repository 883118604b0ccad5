package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import java.util.Set;

/** More layers than a function can have. */
final class LambdaLayerCount implements Rule<LambdaFunctions> {

    private static final int MAX = 5;

    @Override
    public Set<String> keys() {
        return Set.of("Layers");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("Layers")) {
            boolean alone = function.value("Layers").alternatives().size() == 1;
            for (Known layers : function.value("Layers").known()) {
                long count = layers.list()
                        .map(list -> count(list, layers, functions.template()))
                        .orElse(0L);
                if (count > MAX) {
                    report.at(
                                    function.placeFor(alone ? key(function) : layers.place()),
                                    "Function \"%s\" has %d layers%s, but Lambda takes %d; merge some"
                                            .formatted(function.name(), count, layers.clause(), MAX))
                            .as(alone ? Severity.ERROR : Severity.WARNING);
                }
            }
        }
    }

    private static Node key(LambdaFunction function) {
        return function.resource().property("Layers").orElseThrow().key();
    }

    /** The layers that are there whatever the other conditions are. */
    private static long count(ListNode layers, Known branch, Template template) {
        return layers.items().stream()
                .map(item -> template.values().resolve(item, branch.when()))
                .filter(item -> !item.mayBeAbsent())
                .count();
    }
}
