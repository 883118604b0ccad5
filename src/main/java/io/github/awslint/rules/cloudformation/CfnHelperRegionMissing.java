package io.github.awslint.rules.cloudformation;

import io.github.awslint.bootstrap.Bootstrap;
import io.github.awslint.bootstrap.Helper;
import io.github.awslint.bootstrap.HelperCall;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A call of a helper script that does not say in which Region the stack is. */
final class CfnHelperRegionMissing implements Rule<Bootstrap> {

    @Override
    public void check(Bootstrap bootstrap, Reporter report) {
        bootstrap.calls().stream()
                .filter(CfnHelperRegionMissing::asksForStack)
                .filter(call -> call.option("--region").isEmpty()
                        && call.option("--url").isEmpty()
                        && !call.mayHaveMoreOptions())
                .forEach(call -> report.at(
                        call.location(),
                        "%s looks for the stack in us-east-1; add --region ${AWS::Region}"
                                .formatted(call.helper().program())));
    }

    /** A signal to the URL of a wait condition needs no Region. */
    private static boolean asksForStack(HelperCall call) {
        return call.helper() != Helper.CFN_HUP
                && call.option("--stack").isPresent()
                && call.option("--resource").isPresent();
    }
}
