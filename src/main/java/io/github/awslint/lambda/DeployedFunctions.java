package io.github.awslint.lambda;

import io.github.awslint.build.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions of a template that run on Java, with the code that the build makes for them.
 *
 * @param all in document order; a function whose runtime is not known to be a Java one, and that is made from no Dockerfile of the project, is left out
 */
public record DeployedFunctions(List<DeployedFunction> all) {

    public DeployedFunctions {
        all = List.copyOf(all);
    }

    /** Looks up the code of a template's functions. */
    public static DeployedFunctions of(LambdaFunctions functions, Build build) {
        List<DeployedFunction> found = new ArrayList<>();
        for (LambdaFunction function : functions.all()) {
            if (function.isJava()) {
                found.add(new DeployedFunction(function, Optional.empty(), build));
            } else {
                ContainerImage.of(function, build)
                        .ifPresent(image -> found.add(new DeployedFunction(function, Optional.of(image), build)));
            }
        }
        return new DeployedFunctions(found);
    }

    /** A function with its code; empty where it runs on something else than Java. */
    public Optional<DeployedFunction> of(LambdaFunction function) {
        return all.stream().filter(one -> one.function() == function).findFirst();
    }
}
