package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.NestedStack;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;

/** Parameters of a nested stack that do not suit the parameters of its template. */
final class CfnNestedParameters implements Rule<NestedStack> {

    @Override
    public void check(NestedStack stack, Reporter report) {
        if (stack.child().mayHoldMore()) {
            return;
        }
        Node anchor = stack.resource()
                .property("Parameters")
                .<Node>map(Entry::key)
                .orElse(stack.resource().key());
        for (Alternative passed : stack.resource().value("Parameters").alternatives()) {
            if (passed instanceof Absent) {
                new PassedParameters(stack, passed, new MapNode(anchor.location(), List.of())).missing(anchor, report);
            } else if (passed instanceof Known known && known.content() instanceof MapNode map && isWhole(map)) {
                PassedParameters parameters = new PassedParameters(stack, passed, map);
                parameters.unknown(report);
                parameters.missing(anchor, report);
                parameters.refused(report);
            }
        }
    }

    private static boolean isWhole(MapNode map) {
        return map.entries().stream().noneMatch(entry -> entry.name().startsWith("Fn::"));
    }
}
