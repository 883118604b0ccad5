package io.github.awslint.rules.lambda;

import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A handler class that the deployed code does not hold. */
final class LambdaHandlerClassMissing implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            function.handler()
                    .flatMap(handler -> MissingClass.of(handler, function))
                    .ifPresent(missing -> CodeNotes.add(
                            report.at(function.handlerPlace(), missing.message("Handler class")),
                            function,
                            "its module",
                            "artifactId"));
        }
    }
}
