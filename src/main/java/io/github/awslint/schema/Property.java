package io.github.awslint.schema;

import java.util.List;

/**
 * A property of an object.
 *
 * @param required whether the object must have it
 * @param replacement whether changing it makes CloudFormation replace the resource
 * @param readOnly whether only the service sets it
 * @param deprecated whether AWS advises against it
 * @param references the resource types whose identifier or attribute it takes
 */
public record Property(
        String name,
        PropertyType type,
        boolean required,
        Replacement replacement,
        boolean readOnly,
        boolean deprecated,
        List<TypeReference> references) {

    public Property {
        references = List.copyOf(references);
    }

    /** Whether a change of the property replaces the resource. */
    public enum Replacement {
        NEVER,
        /** Under conditions that the sources do not state. */
        SOMETIMES,
        ALWAYS
    }

    /**
     * A resource type that a property refers to.
     *
     * @param property the property or attribute of that type whose value is expected here
     */
    public record TypeReference(String type, String property) {}
}
