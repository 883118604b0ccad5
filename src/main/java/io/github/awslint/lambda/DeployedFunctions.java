package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import java.util.List;
import java.util.Optional;

/**
 * The functions of a template that run on Java, with the code that the build makes for them.
 *
 * @param all in document order; a function whose runtime is not known to be a Java one is left out
 */
public record DeployedFunctions(List<DeployedFunction> all) {

    public DeployedFunctions {
        all = List.copyOf(all);
    }

    /** Looks up the code of a template's functions. */
    public static DeployedFunctions of(LambdaFunctions functions, Build build) {
        return new DeployedFunctions(functions.all().stream()
                .filter(LambdaFunction::isJava)
                .map(function -> new DeployedFunction(function, build))
                .toList());
    }

    /** A function with its code; empty where it runs on something else than Java. */
    public Optional<DeployedFunction> of(LambdaFunction function) {
        return all.stream().filter(one -> one.function() == function).findFirst();
    }
}
