package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.awslint.schema.generator.View.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the schema of one resource type: its shape out of the service database, constraints out of all sources. */
final class TypeSchema {

    private final ServiceDatabase database;
    private final Counts counts;
    private final Constraints constraints;
    private final Combinations combinations;
    private final String name;
    private final Evidence evidence;
    private final List<View> tags = new ArrayList<>();
    private boolean hasTags;

    private TypeSchema(ServiceDatabase database, Counts counts, String name, JsonNode resource, List<View> roots) {
        this.database = database;
        this.counts = counts;
        this.constraints = new Constraints(counts);
        this.combinations = new Combinations(counts);
        this.name = name;
        this.evidence = new Evidence(database, resource, roots);
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
        if (hasTags) {
            definitions.put(tagName(), tag());
        }
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
            ObjectNode type = type(described.get("type"), List.of(), name + "." + attribute);
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
        ObjectNode properties = Sources.JSON.createObjectNode();
        new TreeMap<>(Maps.of(definition.get("properties"))).forEach((key, property) -> {
            String at = place + "." + key;
            counts.add("properties", at);
            if (property.path("required").asBoolean()) {
                if (isRequired(key, views)) {
                    required.add(key);
                    counts.add("required properties", at);
                } else {
                    counts.add("required properties made optional: another source does not require them", at);
                }
            }
            List<View> found =
                    views.stream().flatMap(view -> view.property(key).stream()).toList();
            properties.set(key, property(property, found, at));
        });
        keepUnknown(definition, views, properties, place);
        if (!required.isEmpty()) {
            into.set("required", required);
        }
        into.set("properties", properties);
        combinations.add(into, definition, views, place);
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
    private void keepUnknown(JsonNode definition, List<View> views, ObjectNode properties, String place) {
        TreeSet<String> names = new TreeSet<>();
        views.forEach(view -> view.parts()
                .forEach(part -> part.target().path("properties").fieldNames().forEachRemaining(names::add)));
        for (String key : names) {
            boolean attribute = definition.path("attributes").has(key)
                    || Maps.of(definition.path("attributes")).keySet().stream()
                            .anyMatch(known -> known.startsWith(key + "."));
            boolean readOnly = views.stream()
                    .anyMatch(view -> contains(view.root().path("readOnlyProperties"), "/properties/" + key));
            if (!properties.has(key) && !attribute && !readOnly) {
                String origins = views.stream()
                        .filter(view -> !view.property(key).isEmpty())
                        .map(view -> view.origin().name())
                        .distinct()
                        .sorted()
                        .toList()
                        .toString();
                counts.add("properties known only to " + origins, place + "." + key);
                properties.set(key, Sources.JSON.createObjectNode());
            }
        }
    }

    private ObjectNode property(JsonNode property, List<View> views, String place) {
        ObjectNode schema = type(property.get("type"), views, place);
        String replacement = property.path("causesReplacement").asText("no");
        if (!replacement.equals("no")) {
            schema.put("replacement", replacement);
        }
        if (property.path("deprecated").asText("NONE").equals("WARN")) {
            schema.put("deprecated", true);
        }
        TreeSet<String> references = References.of(property, views);
        if (!references.isEmpty()) {
            references.forEach(schema.putArray("references")::add);
            counts.add("properties with references to types", place);
        }
        return schema;
    }

    private ObjectNode type(JsonNode type, List<View> views, String place) {
        ObjectNode schema = Sources.JSON.createObjectNode();
        String kind = type.get("type").asText();
        switch (kind) {
            case "string" -> {
                schema.put("type", "string");
                constraints.text(schema, type.path("allowedValues"), views, place);
            }
            case "date-time" -> schema.put("type", "string").put("format", "date-time");
            case "number", "integer" -> {
                schema.put("type", kind);
                constraints.number(schema, type.path("allowedValues"), views, place);
            }
            case "boolean" -> schema.put("type", "boolean");
            case "array" -> {
                schema.put("type", "array");
                schema.set(
                        "items",
                        type(
                                type.get("element"),
                                views.stream().flatMap(View::items).toList(),
                                place));
                constraints.list(schema, views);
            }
            case "map" -> {
                schema.put("type", "object");
                ObjectNode values = type(
                        type.get("element"),
                        views.stream().flatMap(View::mapValues).toList(),
                        place);
                constraints.map(schema, values, views, place);
            }
            case "json" -> {
                if (!views.isEmpty() && views.stream().allMatch(view -> view.isOnly("object"))) {
                    schema.put("type", "object");
                }
            }
            case "ref" ->
                schema.put(
                        "$ref",
                        "#/definitions/" + database.definition(type).get("name").asText());
            case "tag" -> {
                tags.addAll(views);
                hasTags = true;
                schema.put("$ref", "#/definitions/" + tagName());
            }
            case "union" -> union(schema, type, views, place);
            default -> throw new IllegalStateException(place + " has the unknown type " + type);
        }
        loosen(schema, views, place);
        return schema;
    }

    private void union(ObjectNode into, JsonNode type, List<View> views, String place) {
        List<ObjectNode> alternatives = new ArrayList<>();
        type.get("types").forEach(alternative -> alternatives.add(type(alternative, List.of(), place)));
        if (alternatives.stream().allMatch(alternative -> !alternative.isEmpty())) {
            into.putArray("anyOf").addAll(alternatives);
        }
        counts.add("unions", place);
    }

    /** Where another source gives a type that the database excludes, nothing is known. */
    private void loosen(ObjectNode schema, List<View> views, String place) {
        String type = schema.has("$ref") ? "object" : schema.path("type").asText();
        if (type.isEmpty() || schema.has("anyOf")) {
            return;
        }
        List<String> allowed = switch (type) {
            case "number", "integer" -> List.of("number", "integer");
            default -> List.of(type);
        };
        List<View> others = views.stream()
                .filter(view -> !view.types().isEmpty() && !allowed.containsAll(view.types()))
                .toList();
        if (!others.isEmpty()) {
            String stated = others.get(0).types().toString();
            String origin = others.get(0).origin().name();
            counts.add("types loosened: " + type + ", but " + origin + " says " + stated, place);
            ObjectNode own = schema.deepCopy();
            schema.removeAll();
            ArrayNode alternatives = schema.putArray("anyOf").add(own);
            others.stream()
                    .flatMap(view -> view.types().stream())
                    .filter(other -> !allowed.contains(other))
                    .distinct()
                    .sorted()
                    .forEach(other -> alternatives.addObject().put("type", other));
        }
    }

    private String tagName() {
        return evidence.definitions().containsKey("Tag") ? "ResourceTag" : "Tag";
    }

    private ObjectNode tag() {
        ObjectNode tag = Sources.JSON.createObjectNode().put("type", "object");
        List<View> views = tags;
        tag.put("additionalProperties", isOpen(views));
        ArrayNode required = Sources.JSON.createArrayNode();
        ObjectNode properties = Sources.JSON.createObjectNode();
        Stream.of("Key", "Value").forEach(key -> {
            if (isRequired(key, views)) {
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
