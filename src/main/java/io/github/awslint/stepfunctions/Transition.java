package io.github.awslint.stepfunctions;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/**
 * A way out of a state.
 *
 * @param entry the entry that names the target: {@code Next} or {@code Default}
 */
public record Transition(Entry entry) {

    /** The target where it is known: a name without a part to be substituted. */
    public Optional<ScalarNode> target() {
        return entry.value() instanceof ScalarNode name && Substitution.isFree(name)
                ? Optional.of(name)
                : Optional.empty();
    }
}
