package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.Role;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.Set;

/** A function in a VPC whose role may not make the network interfaces for it. */
final class LambdaVpcRoleMissingEniPermissions implements Rule<LambdaFunctions> {

    private static final String ACTION = "ec2:CreateNetworkInterface";

    @Override
    public Set<String> keys() {
        return Set.of("VpcConfig");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("VpcConfig")) {
            Value subnets = function.value("VpcConfig", "SubnetIds");
            boolean inVpc = !subnets.items().isEmpty();
            // a list parameter may be empty, and then the function is in no VPC
            if (!inVpc && !ListParameter.isNamedBy(subnets, functions.template())) {
                continue;
            }
            boolean certain = inVpc
                    && subnets.isWholeList()
                    && !subnets.mayBeAbsent()
                    && function.value("Role").alternatives().size() == 1;
            for (Role role : function.roles()) {
                if (!role.mayAllow(ACTION)) {
                    Entry place = function.resource().property("Role").orElseThrow();
                    report.at(
                                    function.placeFor(place.value()),
                                    "Role \"%s\" of \"%s\" lacks %s; add AWSLambdaVPCAccessExecutionRole"
                                            .formatted(role.resource().logicalId(), function.name(), ACTION))
                            .note(role.resource().key(), "the role")
                            .as(certain ? Severity.ERROR : Severity.WARNING);
                }
            }
        }
    }
}
