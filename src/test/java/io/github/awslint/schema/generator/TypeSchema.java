package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.awslint.schema.generator.View.Origin;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the schema of one resource type: its shape out of the service database, constraints out of all sources. */
final class TypeSchema {

    private final Counts counts;
    private final Constraints constraints;
    private final Combinations combinations;
    private final String name;
    private final Evidence evidence;
    private final String tagName;
    private final PlaceSchema places;

    private TypeSchema(ServiceDatabase database, Counts counts, String name, JsonNode resource, List<View> roots) {
        this.counts = counts;
        this.constraints = new Constraints(counts);
        this.combinations = new Combinations(counts);
        this.name = name;
        this.evidence = new Evidence(database, resource, roots);
        this.tagName = evidence.definitions().containsKey("Tag") ? "ResourceTag" : "Tag";
        this.places = new PlaceSchema(database, counts, tagName);
    }

    static ObjectNode of(ServiceDatabase database, Counts counts, String name, JsonNode resource, List<View> roots) {
        return new TypeSchema(database, counts, name, resource, roots).resource(resource);
    }

    private ObjectNode resource(JsonNode resource) {
        counts.add("types", name);
        ObjectNode schema = Sources.JSON.createObjectNode().put("typeName", name);
        copyNames(resource.path("primaryIdentifier"), schema, "primaryIdentifier");
        copyNames(resource.path("cfnRefIdentifier"), schema, "ref");
        JsonNode tagProperty = resource.at("/tagInformation/tagPropertyName");
        if (tagProperty.isTextual()) {
            schema.set("tags", tagProperty);
        }
        if (resource.path("isStateful").asBoolean()) {
            schema.put("stateful", true);
        }
        attributes(resource, schema);
        object(schema, resource, name);
        TreeMap<String, ObjectNode> definitions = new TreeMap<>();
        evidence.definitions().forEach((key, definition) -> {
            ObjectNode object = Sources.JSON.createObjectNode().put("type", "object");
            object(object, definition, name + "." + key);
            definitions.put(key, object);
        });
        places.tags().ifPresent(views -> definitions.put(tagName, tag(views)));
        if (!definitions.isEmpty()) {
            definitions.forEach(schema.putObject("definitions")::set);
        }
        return schema;
    }

    private static void copyNames(JsonNode names, ObjectNode into, String keyword) {
        if (names.isArray() && !names.isEmpty()) {
            into.set(keyword, names);
        }
    }

    private void attributes(JsonNode resource, ObjectNode schema) {
        ObjectNode attributes = Sources.JSON.createObjectNode();
        new TreeMap<>(Maps.of(resource.get("attributes"))).forEach((attribute, described) -> {
            counts.add("attributes", name + "." + attribute);
            ObjectNode type = places.type(described.get("type"), List.of(), name + "." + attribute);
            type.remove(List.of("enum", Constraints.GROWS));
            attributes.set(attribute, type);
        });
        if (!attributes.isEmpty()) {
            schema.set("attributes", attributes);
        }
    }

    private void object(ObjectNode into, JsonNode definition, String place) {
        List<View> views = evidence.of(definition);
        into.put("additionalProperties", isOpen(views));
        ArrayNode required = Sources.JSON.createArrayNode();
        TreeMap<String, JsonNode> properties = new TreeMap<>();
        TreeSet<String> lifted = new TreeSet<>();
        new TreeMap<>(Maps.of(definition.get("properties"))).forEach((key, property) -> {
            String at = place + "." + key;
            counts.add("properties", at);
            if (property.path("required").asBoolean()) {
                if (isRequired(key, views)) {
                    required.add(key);
                    counts.add("required properties", at);
                } else {
                    lifted.add(key);
                    counts.add("required properties made optional: another source does not require them", at);
                }
            }
            List<View> found =
                    views.stream().flatMap(view -> view.property(key).stream()).toList();
            properties.put(key, places.property(property, found, at));
        });
        keepUnknown(definition, views, properties, place);
        if (!required.isEmpty()) {
            into.set("required", required);
        }
        properties.forEach(into.putObject("properties")::set);
        combinations.add(into, definition, views, lifted, place);
    }

    /** Objects are closed unless a registry schema leaves them open. */
    private boolean isOpen(List<View> views) {
        return views.stream()
                .filter(view -> view.origin() == Origin.REGISTRY)
                .flatMap(view -> view.parts().stream())
                .filter(part -> part.target().path("properties").isObject()
                        && !part.target().path("properties").isEmpty())
                .anyMatch(part -> !part.target().path("additionalProperties").isBoolean()
                        || part.target().path("additionalProperties").asBoolean()
                        || part.target().has("patternProperties"));
    }

    private static boolean isRequired(String key, List<View> views) {
        List<View> knowing =
                views.stream().filter(view -> !view.property(key).isEmpty()).toList();
        List<View> newest = knowing.stream()
                .filter(view -> view.origin() == Origin.DECLARATION)
                .toList();
        return (newest.isEmpty() ? knowing : newest)
                .stream()
                        .allMatch(view -> view.parts().stream()
                                .anyMatch(part -> contains(part.target().path("required"), key)));
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode item : list) {
            if (item.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Properties that only the other sources know are kept without constraints: nobody's template is wrong for using them. */
    private void keepUnknown(
            JsonNode definition, List<View> views, TreeMap<String, JsonNode> properties, String place) {
        TreeSet<String> names = new TreeSet<>();
        views.forEach(view -> view.parts()
                .forEach(part -> part.target().path("properties").fieldNames().forEachRemaining(names::add)));
        for (String key : names) {
            boolean attribute = definition.path("attributes").has(key)
                    || Maps.of(definition.path("attributes")).keySet().stream()
                            .anyMatch(known -> known.startsWith(key + "."));
            boolean readOnly = views.stream()
                    .anyMatch(view -> contains(view.root().path("readOnlyProperties"), "/properties/" + key));
            if (!properties.containsKey(key) && !attribute && !readOnly) {
                String origins = views.stream()
                        .filter(view -> !view.property(key).isEmpty())
                        .map(view -> view.origin().name())
                        .distinct()
                        .sorted()
                        .toList()
                        .toString();
                counts.add("properties known only to " + origins, place + "." + key);
                properties.put(key, Sources.JSON.createObjectNode());
            }
        }
    }

    private ObjectNode tag(List<View> views) {
        ObjectNode tag = Sources.JSON.createObjectNode().put("type", "object");
        tag.put("additionalProperties", isOpen(views));
        ArrayNode required = Sources.JSON.createArrayNode();
        ObjectNode properties = Sources.JSON.createObjectNode();
        Stream.of("Key", "Value").forEach(key -> {
            // the database's tag requires both, but tags without a value are common where nothing else is known
            if (isRequired(key, views) && (key.equals("Key") || !views.isEmpty())) {
                required.add(key);
            }
            ObjectNode property = Sources.JSON.createObjectNode().put("type", "string");
            List<View> found =
                    views.stream().flatMap(view -> view.property(key).stream()).toList();
            constraints.text(property, Sources.JSON.missingNode(), found, name + ".Tag." + key);
            properties.set(key, property);
        });
        if (!required.isEmpty()) {
            tag.set("required", required);
        }
        tag.set("properties", properties);
        return tag;
    }
}
