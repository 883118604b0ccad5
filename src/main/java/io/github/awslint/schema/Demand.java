package io.github.awslint.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a grammar demands of a value besides its type: how its parts belong together. */
public sealed interface Demand
        permits Combination,
                Demand.Conditional,
                Demand.DependentRequired,
                Demand.DependentExcluded,
                Demand.RequiredXor,
                Demand.RequiredOr,
                Demand.Keys,
                Demand.KeyPattern,
                Demand.Entries {

    /** {@code if}, {@code then} and {@code else}: what a value must be that fits another type, or does not fit it. */
    record Conditional(PropertyType condition, Optional<PropertyType> then, Optional<PropertyType> otherwise)
            implements Demand {}

    /** An object with the property must have the others too. */
    record DependentRequired(String name, Set<String> needed) implements Demand {}

    /** An object with the property must have none of the others. */
    record DependentExcluded(String name, Set<String> excluded) implements Demand {}

    /** An object must have exactly one of the properties. */
    record RequiredXor(Set<String> names) implements Demand {}

    /** An object must have at least one of the properties. */
    record RequiredOr(Set<String> names) implements Demand {}

    /** {@code propertyNames}: what every key must be. */
    record Keys(PropertyType type) implements Demand {}

    /** {@code patternProperties}: what stands under the keys that match. */
    record KeyPattern(TextPattern keys, PropertyType values) implements Demand {}

    /** {@code minProperties} and {@code maxProperties} of an object with named properties. */
    record Entries(Size size) implements Demand {}

    /** The demands of one kind. */
    static <D extends Demand> List<D> of(Class<D> kind, List<Demand> demands) {
        return demands.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
