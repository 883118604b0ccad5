package io.github.awslint.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A mapping whose keys the grammar names. Objects may contain themselves (a filter that combines filters), so this is no record: two are
 * equal only if they are the same.
 */
public final class ObjectType implements PropertyType {

    private final String name;
    private Shape shape;

    ObjectType(String name) {
        this.name = name;
    }

    /**
     * The parts of an object.
     *
     * @param properties in alphabetical order where the grammar is generated
     * @param required names of properties; may name some that {@code properties} lacks, in the branches of a combination
     * @param others what keys besides the properties may hold; empty where there may be none
     * @param demands which all must hold
     */
    record Shape(
            Map<String, Property> properties, Set<String> required, Optional<MapType> others, List<Demand> demands) {}

    /** The reader's second step: properties can refer to the object only when it exists. */
    ObjectType complete(Shape parts) {
        shape = parts;
        return this;
    }

    /** An object that must have a property, and is free in all else. */
    ObjectType having(String property) {
        MapType anything = new MapType(new AnyType(), Optional.empty(), Size.ANY);
        return complete(new Shape(Map.of(), Set.of(property), Optional.of(anything), List.of()));
    }

    /** This object with its properties changed; objects within that refer to this one keep referring to it. */
    ObjectType mapped(UnaryOperator<Property> change) {
        Map<String, Property> changed = new LinkedHashMap<>();
        shape.properties.forEach((key, property) -> changed.put(key, change.apply(property)));
        shape = new Shape(changed, shape.required, shape.others, shape.demands);
        return this;
    }

    /** The name of the definition, such as {@code VpcConfig}; the grammar's own for its outermost object; empty where it has none. */
    public String name() {
        return name;
    }

    /** The properties by name. */
    public Map<String, Property> properties() {
        return shape.properties;
    }

    /** The property of this name. */
    public Optional<Property> property(String key) {
        return Optional.ofNullable(shape.properties.get(key));
    }

    /** Names of the properties that must be there. */
    public Set<String> required() {
        return shape.required;
    }

    /** What keys besides the properties may hold; empty where an unknown key is an error. */
    public Optional<MapType> others() {
        return shape.others;
    }

    /** What is demanded of the properties together; all of it must hold. */
    public List<Demand> demands() {
        return shape.demands;
    }

    @Override
    public String noun() {
        return "object";
    }

    @Override
    public String toString() {
        return "object " + name;
    }
}
