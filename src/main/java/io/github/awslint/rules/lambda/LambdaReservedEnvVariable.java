package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.Set;

/** An environment variable that Lambda sets itself. */
final class LambdaReservedEnvVariable implements Rule<LambdaFunctions> {

    /** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
    private static final Set<String> RESERVED = Set.of(
            "_HANDLER",
            "_X_AMZN_TRACE_ID",
            "AWS_DEFAULT_REGION",
            "AWS_REGION",
            "AWS_EXECUTION_ENV",
            "AWS_LAMBDA_FUNCTION_NAME",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            "AWS_LAMBDA_FUNCTION_VERSION",
            "AWS_LAMBDA_INITIALIZATION_TYPE",
            "AWS_LAMBDA_LOG_GROUP_NAME",
            "AWS_LAMBDA_LOG_STREAM_NAME",
            "AWS_ACCESS_KEY",
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "AWS_LAMBDA_RUNTIME_API",
            "LAMBDA_TASK_ROOT",
            "LAMBDA_RUNTIME_DIR");

    @Override
    public Set<String> keys() {
        return Set.of("Variables");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        Set<Node> reported = new HashSet<>();
        for (LambdaFunction function : functions.all()) {
            for (Value.Property variable : function.environment()) {
                // functions that inherit a variable share its place
                if (RESERVED.contains(variable.name())
                        && variable.value().isSet()
                        && reported.add(variable.entry().key())) {
                    report.at(
                            variable.entry(),
                            "Environment variable \"%s\" is reserved, Lambda refuses it; use a name of your own"
                                    .formatted(variable.name()));
                }
            }
        }
    }
}
