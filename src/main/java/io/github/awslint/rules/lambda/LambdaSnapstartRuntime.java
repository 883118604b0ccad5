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
import java.util.regex.Pattern;

/** SnapStart for a runtime that cannot be snapshotted. */
final class LambdaSnapstartRuntime implements Rule<LambdaFunctions> {

    /** https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html: Java 11, Python 3.12, .NET 8 and newer. */
    private static final Pattern UNSUPPORTED = Pattern.compile(
            "nodejs.*|ruby.*|go.*|provided.*|java8(\\.al2)?|python2\\..*|python3\\.(\\d|1[01])|dotnet6|dotnetcore.*");

    @Override
    public Set<String> keys() {
        return Set.of("SnapStart");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("SnapStart")) {
            Value applyOn = function.value("SnapStart", "ApplyOn");
            if (!applyOn.is("PublishedVersions")) {
                continue;
            }
            for (Violation violation : Violation.of(function.value("Runtime"), LambdaSnapstartRuntime::isUnsupported)) {
                report.at(
                                function.placeFor(applyOn.place()),
                                "SnapStart does not exist for runtime \"%s\", remove it or change the runtime%s"
                                        .formatted(
                                                violation.value().text().orElse(""),
                                                violation.value().clause()))
                        .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private static boolean isUnsupported(Known runtime) {
        return runtime.text()
                .filter(name -> UNSUPPORTED.matcher(name).matches())
                .isPresent();
    }
}
