package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.vpc.ClosedNetwork;
import java.util.Optional;
import java.util.Set;

/** A function that may call an AWS service from subnets out of which no way leads there. */
final class LambdaVpcNoInternetRoute implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("VpcConfig");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("VpcConfig")) {
            Value subnets = function.value("VpcConfig", "SubnetIds");
            Optional<ClosedNetwork> network = ClosedNetwork.of(subnets, functions.template());
            if (network.isPresent()) {
                OutsideCalls.of(function, functions).stream()
                        .filter(service -> !network.get().mayReach(service))
                        .findFirst()
                        .ifPresent(service -> report(function, service, network.get(), report));
            }
        }
    }

    private static void report(LambdaFunction function, String service, ClosedNetwork network, Reporter report) {
        report.at(
                        function.placeFor(function.resource()
                                .property("VpcConfig")
                                .map(Entry::key)
                                .orElseThrow()),
                        "Function \"%s\" may call %s, but its subnets have no way there; add an endpoint or a NAT route"
                                .formatted(function.name(), service))
                .note(network.tables().get(0).resource().key(), "no route leads out of the VPC");
    }
}
