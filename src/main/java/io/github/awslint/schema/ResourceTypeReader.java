package io.github.awslint.schema;

import io.github.awslint.schema.Property.Replacement;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the schema of a resource type: the specification's own files, and the registry's, which differ only in that they list attributes as
 * read-only properties and name properties by their paths.
 */
public final class ResourceTypeReader {

    private static final String PROPERTIES = "/properties/";

    private final MapNode schema;
    private final SchemaReader reader;

    private ResourceTypeReader(MapNode schema) {
        this.schema = schema;
        this.reader = new SchemaReader(schema);
    }

    /** The resource type; empty where the schema has no {@code typeName}. */
    public static Optional<ResourceType> read(MapNode schema) {
        return Keywords.text(schema, "typeName").map(name -> new ResourceTypeReader(schema).read(name));
    }

    private ResourceType read(String name) {
        ObjectType properties = reader.readObject(name).mapped(this::marked);
        List<String> identifier = names("primaryIdentifier");
        List<String> reference = names("ref");
        return new ResourceType(
                name,
                properties,
                attributes(properties),
                identifier,
                reference.isEmpty() ? identifier : reference,
                Keywords.text(schema, "tags"),
                Keywords.isTrue(schema, "stateful"));
    }

    /** With what the registry says of the property in its lists of paths. */
    private Property marked(Property property) {
        String path = PROPERTIES + property.name();
        boolean readOnly = property.readOnly()
                || Keywords.texts(schema, "readOnlyProperties").contains(path);
        boolean deprecated = property.deprecated()
                || Keywords.texts(schema, "deprecatedProperties").contains(path);
        Replacement replacement = property.replacement();
        if (Keywords.texts(schema, "createOnlyProperties").contains(path)) {
            replacement = Replacement.ALWAYS;
        } else if (Keywords.texts(schema, "conditionalCreateOnlyProperties").contains(path)) {
            replacement = Replacement.SOMETIMES;
        }
        return new Property(
                property.name(),
                property.type(),
                property.required(),
                replacement,
                readOnly,
                deprecated,
                property.references());
    }

    private Map<String, PropertyType> attributes(ObjectType properties) {
        Map<String, PropertyType> attributes = new LinkedHashMap<>();
        schema.map("attributes").ifPresent(map -> {
            for (Entry attribute : map.entries()) {
                attributes.put(attribute.name(), reader.type(attribute.value(), ""));
            }
        });
        for (String path : names("readOnlyProperties")) {
            property(properties, path).ifPresent(property -> attributes.put(path, property.type()));
        }
        return attributes;
    }

    private static Optional<Property> property(ObjectType object, String path) {
        int dot = path.indexOf('.');
        Optional<Property> property = object.property(dot < 0 ? path : path.substring(0, dot));
        return dot < 0
                ? property
                : property.map(Property::type)
                        .filter(ObjectType.class::isInstance)
                        .flatMap(inner -> property((ObjectType) inner, path.substring(dot + 1)));
    }

    private List<String> names(String keyword) {
        return Keywords.texts(schema, keyword).stream()
                .map(name -> name.startsWith(PROPERTIES)
                        ? name.substring(PROPERTIES.length()).replace('/', '.')
                        : name)
                .toList();
    }
}
