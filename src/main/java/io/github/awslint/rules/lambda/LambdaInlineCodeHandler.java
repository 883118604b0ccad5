package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** Code in the template, and a handler that looks for it in another file than the one that CloudFormation makes. */
final class LambdaInlineCodeHandler implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("ZipFile", "InlineCode");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.all()) {
            if (LambdaInlineCodeRuntime.hasInlineCode(function)) {
                check(function, report);
            }
        }
    }

    private static void check(LambdaFunction function, Reporter report) {
        for (Violation violation : Violation.of(
                function.value("Handler"),
                known -> known.text().filter(text -> !text.startsWith("index.")).isPresent())) {
            report.at(
                    function.placeFor(violation.place()),
                    "Handler \"%s\" is not found, inline code lies in a file index: write index.%s%s"
                            .formatted(
                                    violation.value().text().orElse(""),
                                    method(violation.value().text().orElse("")),
                                    violation.value().clause()));
        }
    }

    private static String method(String handler) {
        return handler.substring(handler.lastIndexOf('.') + 1);
    }
}
