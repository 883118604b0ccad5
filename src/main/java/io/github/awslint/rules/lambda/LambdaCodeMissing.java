package io.github.awslint.rules.lambda;

import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** An archive that a function names and that the build does not make. */
final class LambdaCodeMissing implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            if (function.code() instanceof FunctionCode.Missing missing) {
                Report found = report.at(missing.place(), message(missing));
                missing.absence()
                        .maker()
                        .flatMap(module -> function.build().pom(module))
                        .ifPresent(pom -> found.note(
                                pom.locate("build/finalName", "version", "parent/version", "artifactId"),
                                "the archive takes its name from here"));
            }
        }
    }

    private static String message(FunctionCode.Missing missing) {
        List<String> made = missing.absence().made();
        String file = missing.path().substring(missing.path().lastIndexOf('/') + 1);
        Optional<String> near = NearestName.of(missing.path(), missing.absence().siblings())
                .or(() -> NearestName.of(missing.path(), made))
                .or(() -> made.stream().filter(one -> one.endsWith("/" + file)).findFirst())
                .or(() -> made.stream().findFirst());
        String text = missing.place().text();
        if (!made.isEmpty()) {
            return "\"%s\" is not there; this build makes %s".formatted(text, near.orElse(""));
        }
        return "\"%s\" is not there; %s"
                .formatted(
                        text,
                        near.map(name -> "did you mean \"" + name + "\"?")
                                .orElse("name a folder or archive of the project, relative to this template"));
    }
}
