package io.github.awslint.lambda;

import java.util.Optional;

/**
 * A function that something calls.
 *
 * @param function the function
 * @param qualifier the alias or version that is called, as far as it can be read: a logical id or a literal; empty for the function itself
 */
public record FunctionTarget(LambdaFunction function, Optional<String> qualifier) {

    /** Whether an alias or a published version is called, which have permissions of their own. */
    public boolean isQualified() {
        return qualifier.filter(name -> !name.equals("$LATEST")).isPresent();
    }
}
