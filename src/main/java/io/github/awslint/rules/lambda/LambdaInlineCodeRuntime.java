package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;

/** Code in the template for a runtime that Lambda cannot make a file for, or for none. */
final class LambdaInlineCodeRuntime implements Rule<LambdaFunctions> {

    @Override
    public Set<String> keys() {
        return Set.of("ZipFile", "InlineCode");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.all()) {
            if (hasInlineCode(function)) {
                check(function, report);
            }
        }
    }

    /** Whether the function's code surely stands in the template. */
    static boolean hasInlineCode(LambdaFunction function) {
        return function.isServerless()
                ? function.resource().property("InlineCode").isPresent()
                        && !function.value("InlineCode").mayBeAbsent()
                : function.value("Code").has("ZipFile");
    }

    private static void check(LambdaFunction function, Reporter report) {
        Value runtime = function.value("Runtime");
        if (runtime.isAbsent()) {
            report.at(
                    function.resource().propertiesKey(),
                    "Function \"%s\" has inline code, but no Runtime: add one of nodejs or python"
                            .formatted(function.name()));
            return;
        }
        for (Violation violation : Violation.of(runtime, LambdaInlineCodeRuntime::takesNoText)) {
            report.at(
                            function.placeFor(violation.place()),
                            "Runtime \"%s\" takes no inline code, only nodejs and python do; deploy an archive%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static boolean takesNoText(Known runtime) {
        return runtime.text()
                .filter(name -> !name.startsWith("nodejs") && !name.startsWith("python"))
                .isPresent();
    }
}
