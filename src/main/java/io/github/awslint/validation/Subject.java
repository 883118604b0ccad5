package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.syntax.Node;
import java.util.function.Predicate;

/**
 * What is validated, as messages speak of it.
 *
 * @param name of the outermost object: a resource type, or what a file is
 * @param anchor where something that the outermost object lacks is reported
 * @param existence what is assumed where the subject exists
 * @param readOnly whether a key of the outermost object is one that only the service sets
 */
public record Subject(String name, Node anchor, Assumptions existence, Predicate<String> readOnly) {

    /** A subject that exists whatever the conditions are. */
    public static Subject of(String name, Node anchor) {
        return new Subject(name, anchor, Assumptions.NONE, key -> false);
    }
}
