package io.github.awslint.rules.lambda;

import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** An archive that a function names and that the build does not make. */
final class LambdaCodeMissing implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            if (function.code() instanceof FunctionCode.Missing missing) {
                String nearest = NearestName.of(missing.path(), missing.made())
                        .orElse(missing.made().get(0));
                Report found = report.at(
                        missing.place(),
                        "\"%s\" is not there; this build makes %s"
                                .formatted(missing.place().text(), nearest));
                function.build()
                        .pom(missing.module())
                        .ifPresent(pom -> found.note(
                                pom.locate("build/finalName", "version", "parent/version", "artifactId"),
                                "the archive takes its name from here"));
            }
        }
    }
}
