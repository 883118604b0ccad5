package io.github.awslint.rules.lambda;

import io.github.awslint.build.ClassFile;
import io.github.awslint.lambda.DeployedFunction;
import io.github.awslint.lambda.DeployedFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.OptionalInt;

/** A handler class that was compiled for a newer Java than the function runs. */
final class LambdaBytecodeTooNew implements Rule<DeployedFunctions> {

    @Override
    public void check(DeployedFunctions functions, Reporter report) {
        for (DeployedFunction function : functions.all()) {
            OptionalInt runtime = function.javaRelease();
            int compiled = function.handlerClass().map(ClassFile::javaRelease).orElse(0);
            if (runtime.isPresent() && compiled > runtime.getAsInt()) {
                String message =
                        "Runtime \"java%d\" cannot load %s, compiled for Java %d; compile for %d or move the runtime"
                                .formatted(
                                        runtime.getAsInt(),
                                        function.handler().orElseThrow().className(),
                                        compiled,
                                        runtime.getAsInt());
                CodeNotes.add(
                        report.at(place(function), message),
                        function,
                        "the module's Java release",
                        "properties/maven.compiler.release",
                        "build/plugins/plugin/configuration/release",
                        "properties/java.version",
                        "properties/maven.compiler.target",
                        "build/plugins/plugin/configuration/target",
                        "parent",
                        "artifactId");
            }
        }
    }

    private static Node place(DeployedFunction function) {
        return function.function().placeFor(function.function().value("Runtime").place());
    }
}
