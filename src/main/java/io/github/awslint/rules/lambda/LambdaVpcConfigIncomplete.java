package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.Set;

/** A VPC configuration with subnets but no security groups, or the reverse. */
final class LambdaVpcConfigIncomplete implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("VpcConfig");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("VpcConfig")) {
            Value vpc = function.value("VpcConfig");
            boolean ownNetwork = function.value("CapacityProviderConfig").isAbsent();
            if (vpc.isWholeMap() && vpc.alternatives().size() == 1 && ownNetwork) {
                check(functions, function, "SubnetIds", "SecurityGroupIds", report);
                check(functions, function, "SecurityGroupIds", "SubnetIds", report);
            }
        }
    }

    private static void check(
            LambdaFunctions functions, LambdaFunction function, String given, String missing, Reporter report) {
        Value vpc = function.value("VpcConfig");
        Value list = vpc.get(given);
        boolean readable = list.isWholeList() || ListParameter.isNamedBy(list, functions.template());
        if (!readable || isEmpty(list) || !isEmpty(vpc.get(missing))) {
            return;
        }
        boolean certain = list.isWholeList() && list.items().stream().anyMatch(item -> !item.mayBeAbsent());
        if (!certain && !vpc.get(missing).isAbsent()) {
            // two empty lists are allowed, and whoever writes one may mean both
            return;
        }
        Entry place = vpc.entries().stream()
                .map(Value.Property::entry)
                .filter(entry -> entry.name().equals(given))
                .findFirst()
                .orElseThrow();
        report.at(
                        function.placeFor(place.key()),
                        "VpcConfig of \"%s\" has %s but no %s; Lambda takes both or none"
                                .formatted(function.name(), given, missing))
                .as(certain ? Severity.ERROR : Severity.WARNING);
    }

    private static boolean isEmpty(Value list) {
        return list.isAbsent() || list.isWholeList() && list.items().isEmpty();
    }
}
