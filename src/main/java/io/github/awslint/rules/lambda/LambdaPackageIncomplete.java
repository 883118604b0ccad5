package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassPath;
import io.github.awslint.build.Hierarchy;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.lambda.FunctionCode;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A deployment package without classes that its handler cannot be loaded without. */
final class LambdaPackageIncomplete implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            if (function.code() instanceof FunctionCode.Packaged packaged
                    && packaged.classes().isComplete()) {
                missing(function, packaged)
                        .ifPresent(name -> report.at(
                                packaged.place(),
                                "\"%s\" lacks %s, which the handler needs; deploy a jar with dependencies (shade)"
                                        .formatted(packaged.place().text(), name.replace('/', '.'))));
            }
        }
    }

    private static Optional<String> missing(DeployedFunction function, FunctionCode.Packaged packaged) {
        Hierarchy hierarchy = function.handlerHierarchy().orElse(null);
        if (hierarchy == null) {
            return Optional.empty();
        }
        String method = function.handler().orElseThrow().method().orElse("handleRequest");
        Stream<String> signature = hierarchy
                .publicMethods(method)
                .flatMap(one -> Stream.concat(one.parameters().stream(), Stream.of(one.result())))
                .filter(type -> type.indexOf('/') > 0 && !type.startsWith("["))
                .filter(type -> !DeployedFunction.isBrought(type)
                        && !ClassPath.isOfPlatform(type)
                        && !packaged.classes().holds(type));
        return Stream.concat(hierarchy.missing().stream(), signature).findFirst();
    }
}
