package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A function in a subnet from which only public addresses, which functions never get, reach the internet. */
final class LambdaVpcPublicSubnet implements Rule<LambdaFunctions> {

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
        routeToInternetGateway(subnet.logicalId(), template)
                .ifPresent(route -> report.at(
                                function.placeFor(subnet.place()),
                                "Subnet \"%s\" of \"%s\" is public, from where no function reaches the internet; use a NAT"
                                        .formatted(subnet.logicalId(), function.name()))
                        .note(route.key(), "the default route to the internet gateway"));
    }

    private static Optional<Resource> routeToInternetGateway(String subnet, Template template) {
        return template.resources("AWS::EC2::SubnetRouteTableAssociation")
                .filter(association -> names(association.value("SubnetId"), subnet))
                .flatMap(association -> association.value("RouteTableId").attributes().stream())
                .flatMap(table -> routes(table.logicalId(), template))
                .filter(route -> route.value("DestinationCidrBlock").is("0.0.0.0/0"))
                .filter(route -> route.value("GatewayId").attributes().stream()
                        .flatMap(gateway -> template.resource(gateway.logicalId()).stream())
                        .anyMatch(gateway -> gateway.type().equals("AWS::EC2::InternetGateway")))
                .findFirst();
    }

    private static Stream<Resource> routes(String table, Template template) {
        return template.resources("AWS::EC2::Route").filter(route -> names(route.value("RouteTableId"), table));
    }

    private static boolean names(Value value, String logicalId) {
        return value.alternatives().size() == 1
                && value.attributes().stream()
                        .anyMatch(attribute -> attribute.logicalId().equals(logicalId));
    }
}
