package io.github.awslint.rules.lambda;

import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A function without a timeout of its own. */
final class LambdaTimeoutDefault implements Rule<LambdaFunctions> {

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.all()) {
            if (function.timeout().isAbsent()) {
                report.at(
                                function.key(),
                                "Function \"%s\" sets no Timeout and stops after 3 seconds; set Timeout (1 to 900 s)"
                                        .formatted(function.name()))
                        .as(isSurelySlow(function, functions) ? Severity.WARNING : Severity.INFO);
            }
        }
    }

    /** A cold JVM that also opens a network interface, or works through a batch, hardly ends in three seconds. */
    private static boolean isSurelySlow(LambdaFunction function, LambdaFunctions functions) {
        return function.isJava()
                && (function.mayUseVpc()
                        || functions.eventSources(function).stream()
                                .anyMatch(source -> source.kind().isPolled()));
    }
}
