package io.github.awslint.validation;

import io.github.awslint.schema.AllowedValues;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.TextPattern;
import io.github.awslint.syntax.Node;
import java.util.Set;

/** A place of a template that the specification does not allow. */
public sealed interface Mismatch {

    /** What is wrong: a key, or a value. */
    Node place();

    /**
     * A key that a closed object does not have.
     *
     * @param owner the object: a resource type, or a path of properties
     * @param known the names that the object has
     * @param readOnly whether it is an attribute that only the service sets
     */
    record UnknownProperty(Node place, String owner, String name, Set<String> known, boolean readOnly)
            implements Mismatch {}

    /**
     * A required key that is absent.
     *
     * @param place the key of the object, or the first key of a list's item
     * @param owner the object: a resource type, or a path of properties
     * @param when under which conditions it is absent, with a leading blank; empty where it always is
     */
    record MissingProperty(Node place, String owner, String name, String when) implements Mismatch {}

    /**
     * A value that is of another type.
     *
     * @param property the path of the property
     * @param found what stands there, with its article
     * @param certain whether CloudFormation surely refuses it
     */
    record WrongType(Node place, String property, String found, PropertyType expected, boolean certain)
            implements Mismatch {}

    /** A value that the enumeration does not hold. */
    record NotAllowed(Node place, String property, String value, AllowedValues allowed) implements Mismatch {}

    /**
     * A number, a length or a count that is too small or too big.
     *
     * @param found what is too small or too big, such as {@code 901} or {@code 70 characters}
     * @param bounds such as {@code 1 to 900}
     */
    record OutOfRange(Node place, String property, String found, String bounds) implements Mismatch {}

    /** A text that does not match. */
    record Unmatched(Node place, String property, String value, TextPattern pattern) implements Mismatch {}
}
