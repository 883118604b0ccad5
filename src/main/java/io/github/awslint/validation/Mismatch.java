package io.github.awslint.validation;

import io.github.awslint.schema.AllowedValues;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.TextPattern;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Set;

/**
 * A place that a grammar does not allow.
 *
 * <p>The owner of a property is the object that has it, or lacks it: a resource type, or a path of properties.
 */
public sealed interface Mismatch {

    /** What is wrong: a key, or a value. */
    Node place();

    /** Under which conditions it is wrong. */
    default Scenario when() {
        return Scenario.ALWAYS;
    }

    /**
     * A key that a closed object does not have.
     *
     * @param known the names that the object has
     * @param readOnly whether it is an attribute that only the service sets
     * @param refused whether the object lacks a required key besides, so that it is refused even if it may have this one by now
     */
    record UnknownProperty(Node place, String owner, String name, Set<String> known, boolean readOnly, boolean refused)
            implements Mismatch {}

    /**
     * A required key that is absent.
     *
     * @param place the key of the object, or the first key of a list's item
     */
    record MissingProperty(Node place, String owner, String name, Scenario when) implements Mismatch {}

    /**
     * None of several sets of keys is complete, of which the object needs one.
     *
     * @param place the key of the object, or the first key of a list's item
     * @param alternatives what would do
     */
    record MissingAlternative(Node place, String owner, List<Set<String>> alternatives, Scenario when)
            implements Mismatch {}

    /**
     * A key whose presence forbids others.
     *
     * @param place the key
     * @param others the forbidden ones that are there, in the order of the document
     * @param rivals where the others stand
     */
    record ExclusiveProperty(
            Node place, String owner, String name, List<String> others, List<Node> rivals, Scenario when)
            implements Mismatch {}

    /**
     * A key whose presence demands another one that is absent.
     *
     * @param place the key of the object, or the first key of a list's item
     * @param present the key that is there
     * @param presentAt where it stands
     */
    record DependentProperty(Node place, String owner, String name, String present, Node presentAt, Scenario when)
            implements Mismatch {}

    /**
     * A list that holds an item twice, though its items must differ.
     *
     * @param place the key of the list
     * @param item the item in short, empty where it is no single value
     * @param first where the item stands first
     * @param again where it stands again
     */
    record DuplicateItem(Node place, String property, String item, Node first, Node again, Scenario when)
            implements Mismatch {}

    /**
     * A value that fits none of the alternatives of a grammar, without being close to one of them; or one that the grammar excludes.
     *
     * @param excluded whether it fits what it must not fit
     */
    record NoAlternative(Node place, String property, boolean excluded, Scenario when) implements Mismatch {}

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
