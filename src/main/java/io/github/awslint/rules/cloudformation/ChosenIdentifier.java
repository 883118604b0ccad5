package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Designation;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The properties by which a template tells the resources of a type apart.
 *
 * @param names at least one
 */
record ChosenIdentifier(List<String> names) {

    /** The identifier of a type; empty where the service chooses a part of it. */
    static Optional<ChosenIdentifier> of(ResourceType type) {
        for (String name : type.primaryIdentifier()) {
            Property property = type.properties().property(name).orElse(null);
            if (property == null || property.readOnly()) {
                return Optional.empty();
            }
        }
        return type.primaryIdentifier().isEmpty()
                ? Optional.empty()
                : Optional.of(new ChosenIdentifier(type.primaryIdentifier()));
    }

    /** Whether a resource may have all identifying properties; most leave a name to the service. */
    boolean mayBeOf(Resource resource) {
        MapNode properties = resource.properties();
        // a function may stand for all of them
        if (properties.entries().size() == 1) {
            return true;
        }
        for (String name : names) {
            if (!properties.has(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the values are written such that no two resources can have the same; nearly all are. */
    boolean surelyDiffers(List<Resource> resources) {
        Set<String> all = new HashSet<>();
        for (Resource resource : resources) {
            String written = "";
            for (String name : names) {
                Node value = resource.properties().get(name).orElse(null);
                String text = value == null ? "" : Designation.written(value).orElse("");
                if (text.isEmpty()) {
                    return false;
                }
                written = written.isEmpty() ? text : written + ", " + text;
            }
            if (!all.add(written)) {
                return false;
            }
        }
        return true;
    }

    /** The properties, once for each way in which a condition decides what the identifying ones are. */
    List<PropertyObject> branches(PropertyObject properties) {
        return properties.branches(names.toArray(String[]::new));
    }

    /** The values of all identifying properties; empty where one is left to the service or cannot be compared. */
    Optional<String> in(PropertyObject properties) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            Value value = properties.get(name);
            List<Designation> designations = Designation.of(value);
            if (designations.size() != 1 || value.mayBeAbsent()) {
                return Optional.empty();
            }
            all.append(all.length() == 0 ? "" : ", ").append(designations.get(0).what());
        }
        return Optional.of(all.toString());
    }

    /** Where they are written. */
    Location place(PropertyObject properties) {
        return names.size() == 1 ? properties.key(names.get(0)) : properties.anchor();
    }
}
