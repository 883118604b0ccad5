package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.vpc.SecurityGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A function whose security groups let nothing out, so that it reaches nobody. */
final class LambdaVpcEgressBlocked implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("VpcConfig");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("VpcConfig")) {
            Value groups = function.value("VpcConfig", "SecurityGroupIds");
            List<SecurityGroup> closed = new ArrayList<>();
            List<Value> items = groups.certainItems().orElse(List.of());
            for (Value item : items) {
                SecurityGroup.named(item, functions.template())
                        .filter(group -> !group.deadEnds().isEmpty())
                        .ifPresent(closed::add);
            }
            if (!items.isEmpty() && closed.size() == items.size()) {
                report(function, items.get(0), closed, report);
            }
        }
    }

    private static void report(LambdaFunction function, Value place, List<SecurityGroup> closed, Reporter report) {
        String name = closed.get(0).resource().logicalId();
        Report finding = report.at(
                function.placeFor(place.place()),
                "Security group \"%s\"%s lets nothing out, so \"%s\" reaches nobody; allow what it calls"
                        .formatted(name, closed.size() > 1 ? " like the others" : "", function.name()));
        for (SecurityGroup group : closed) {
            finding.note(group.deadEnds().get(0).place(), "the only way out leads to nobody");
        }
    }
}
