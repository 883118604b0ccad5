package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** A log level for logs in plain text, which Lambda cannot filter. */
final class LambdaLogLevelText implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("LoggingConfig");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("LoggingConfig")) {
            Value logging = function.value("LoggingConfig");
            Value format = logging.get("LogFormat");
            if (!format.is("Text") && !format.isAbsent()) {
                continue;
            }
            for (Value.Property property : logging.entries()) {
                boolean level = List.of("ApplicationLogLevel", "SystemLogLevel").contains(property.name());
                if (level && !property.value().mayBeAbsent()) {
                    report.at(
                            function.placeFor(property.entry().key()),
                            "%s needs LogFormat: JSON, Lambda refuses levels for logs in plain text"
                                    .formatted(property.name()));
                }
            }
        }
    }
}
