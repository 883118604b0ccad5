package io.github.awslint.rules.lambda;

import io.github.awslint.build.JavaModule;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.lambda.LackingClasses;
import io.github.awslint.lambda.LackingClasses.Lack;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** A deployment package without classes that the handler, or the code behind it, works with. */
final class LambdaPackageIncomplete implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            if (function.code() instanceof FunctionCode.Packaged packaged) {
                Optional<JavaModule> maker = CodeNotes.maker(function).filter(function.build()::isCompiled);
                LackingClasses.first(function, maker.map(function.build()::classes))
                        .ifPresent(lack -> report(function, packaged.place(), lack, report));
            } else if (function.image().isEmpty() && function.code() instanceof FunctionCode.Module module) {
                LackingClasses.first(function, Optional.of(module.own()))
                        .ifPresent(lack -> report(function, module.place(), lack, report));
            }
        }
    }

    private static void report(DeployedFunction function, ScalarNode place, Lack lack, Reporter report) {
        String user = lack.certain() ? "the handler" : simple(lack.user());
        String remedy = function.code() instanceof FunctionCode.Module
                ? "give the dependency another scope than provided"
                : "deploy a jar with dependencies (shade)";
        Report found = report.at(
                place,
                "\"%s\" lacks %s, which %s needs; %s"
                        .formatted(place.text(), lack.name().replace('/', '.'), user, remedy));
        CodeNotes.addMaker(found, function, "its module", "dependencies", "artifactId");
        found.as(lack.certain() ? Severity.ERROR : Severity.WARNING);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
