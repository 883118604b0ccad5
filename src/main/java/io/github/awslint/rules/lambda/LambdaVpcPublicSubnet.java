package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.vpc.RouteTable;
import java.util.Set;

/** A function in a subnet from which only public addresses, which functions never get, reach the internet. */
final class LambdaVpcPublicSubnet implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("VpcConfig");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("VpcConfig")) {
            Value dualStack = function.value("VpcConfig", "Ipv6AllowedForDualStack");
            if (!dualStack.isAbsent() && !dualStack.isFalse()) {
                continue;
            }
            for (Value item : function.value("VpcConfig", "SubnetIds").items()) {
                for (Attribute subnet : item.attributes()) {
                    check(function, subnet, functions.template(), report);
                }
            }
        }
    }

    private static void check(LambdaFunction function, Attribute subnet, Template template, Reporter report) {
        template.resource(subnet.logicalId())
                .flatMap(RouteTable::of)
                .flatMap(RouteTable::toInternetGateway)
                .filter(route -> canMeet(function, route, template))
                .ifPresent(route -> report.at(
                                function.placeFor(subnet.place()),
                                "Subnet \"%s\" of \"%s\" is public, from where no function reaches the internet; use a NAT"
                                        .formatted(subnet.logicalId(), function.name()))
                        .note(route.key(), "the default route to the internet gateway"));
    }

    /** Whether conditions let the function and the route exist together. */
    private static boolean canMeet(LambdaFunction function, Resource route, Template template) {
        return function.resource()
                .existence()
                .and(route.existence())
                .filter(template.conditions()::isPossible)
                .isPresent();
    }
}
