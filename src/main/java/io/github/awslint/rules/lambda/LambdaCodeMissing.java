package io.github.awslint.rules.lambda;

import io.github.awslint.build.Absence;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An archive that a function names and that the build does not make. */
final class LambdaCodeMissing implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            if (function.code() instanceof FunctionCode.Missing missing) {
                check(function, missing, missing.absence(), report);
            } else if (function.code() instanceof FunctionCode.Outdated outdated) {
                Report found = report.at(
                        outdated.place(),
                        "\"%s\" is left from an earlier build; this build makes %s"
                                .formatted(outdated.place().text(), outdated.successor()));
                function.build()
                        .pom(outdated.module())
                        .ifPresent(pom -> found.note(
                                pom.locate("version", "parent/version", "artifactId"), "the version of today"));
            }
        }
    }

    private static void check(
            DeployedFunction function, FunctionCode.Missing missing, Absence absence, Reporter report) {
        String file = missing.path().substring(missing.path().lastIndexOf('/') + 1);
        Optional<String> near = NearestName.of(missing.path(), absence.siblings())
                .or(() -> NearestName.of(missing.path(), absence.made()))
                .or(() -> absence.made().stream()
                        .filter(made -> made.endsWith("/" + file))
                        .findFirst());
        if (near.isEmpty() && !absence.isCertain(missing.path(), function.build())) {
            return;
        }
        Report found = report.at(missing.place(), message(missing.place().text(), near, absence.made()));
        absence.maker()
                .flatMap(module -> function.build().pom(module))
                .ifPresent(pom -> found.note(
                        pom.locate("build/finalName", "version", "parent/version", "artifactId"),
                        "the archive takes its name from here"));
        // what no module makes may be the work of a script
        found.as(near.isPresent() || absence.maker().isPresent() ? Severity.ERROR : Severity.WARNING);
    }

    private static String message(String text, Optional<String> near, List<String> made) {
        if (!made.isEmpty()) {
            return "\"%s\" is not there; this build makes %s".formatted(text, near.orElse(made.get(0)));
        }
        return "\"%s\" is not there; %s"
                .formatted(
                        text,
                        near.map(name -> "did you mean \"" + name + "\"?")
                                .orElse("name a folder or archive of the project, relative to this template"));
    }
}
