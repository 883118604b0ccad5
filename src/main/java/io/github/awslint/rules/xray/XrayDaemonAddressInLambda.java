package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.Set;

/** A function that overrides the address of the daemon which Lambda runs for it. */
final class XrayDaemonAddressInLambda implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("AWS_XRAY_DAEMON_ADDRESS");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        Set<Node> reported = new HashSet<>();
        for (LambdaFunction function : functions.all()) {
            // a layer may bring a collector that listens at an address of its own
            boolean layered = !function.value("Layers").isAbsent();
            for (Value.Property variable : function.environment()) {
                if (variable.name().equals("AWS_XRAY_DAEMON_ADDRESS")
                        && !layered
                        && variable.value().isSet()
                        && reported.add(variable.entry().key())) {
                    report.at(
                            variable.entry(),
                            "AWS_XRAY_DAEMON_ADDRESS replaces the daemon that Lambda runs; remove it, or traces get lost");
                }
            }
        }
    }
}
