package io.github.awslint.schema;

import io.github.awslint.schema.PropertyType.MapType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CloudFormation resource type.
 *
 * @param name such as {@code AWS::Lambda::Function}
 * @param properties what {@code Properties} takes
 * @param attributes what {@code Fn::GetAtt} gives, by name; nested ones with dots
 * @param primaryIdentifier names of the properties or attributes that identify a resource in the Cloud Control API
 * @param reference names of the properties or attributes that {@code Ref} gives
 * @param tagProperty the property that takes tags
 * @param stateful whether deleting a resource loses data
 */
public record ResourceType(
        String name,
        ObjectType properties,
        Map<String, PropertyType> attributes,
        List<String> primaryIdentifier,
        List<String> reference,
        Optional<String> tagProperty,
        boolean stateful) {

    /** The type of an attribute; also of one below another, such as {@code Outputs.VpcId} of a nested stack. */
    public Optional<PropertyType> attribute(String path) {
        PropertyType exact = attributes.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : attribute(path.substring(0, dot)).flatMap(outer -> below(outer, path.substring(dot + 1)));
    }

    /** Whether a key of {@code Properties} is one that only the service sets, such as {@code Arn}. */
    public boolean isReadOnly(String key) {
        return properties
                .property(key)
                .map(Property::readOnly)
                .orElseGet(() -> attributes.keySet().stream()
                        .anyMatch(attribute -> attribute.equals(key) || attribute.startsWith(key + ".")));
    }

    private static Optional<PropertyType> below(PropertyType outer, String key) {
        if (outer instanceof ObjectType object) {
            return object.property(key).map(Property::type);
        }
        return outer instanceof MapType map ? Optional.of(map.values()) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
