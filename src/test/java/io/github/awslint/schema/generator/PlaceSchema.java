package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the schemas of single places in a resource type: its properties, their items and attributes. */
final class PlaceSchema {

    private final ServiceDatabase database;
    private final Counts counts;
    private final Constraints constraints;
    private final String tagName;
    private final List<View> tags = new ArrayList<>();
    private boolean hasTags;

    /**
     * @param tagName the name of the definition that takes the place of the database's built-in tag
     */
    PlaceSchema(ServiceDatabase database, Counts counts, String tagName) {
        this.database = database;
        this.counts = counts;
        this.constraints = new Constraints(counts);
        this.tagName = tagName;
    }

    /** What the other sources say about the built-in tag, if a place has used it. */
    Optional<List<View>> tags() {
        return hasTags ? Optional.of(tags) : Optional.empty();
    }

    /** The schema of a property. */
    ObjectNode property(JsonNode property, List<View> views, String place) {
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

    /** The schema of a type of the database, with what the other sources say about the place. */
    ObjectNode type(JsonNode type, List<View> views, String place) {
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
                schema.put("$ref", "#/definitions/" + tagName);
            }
            case "union" -> union(schema, type, views, place);
            default -> throw new IllegalStateException(place + " has the unknown type " + type);
        }
        loosen(schema, views, place);
        return schema;
    }

    private void union(ObjectNode into, JsonNode type, List<View> views, String place) {
        List<ObjectNode> alternatives = new ArrayList<>();
        type.get("types").forEach(alternative -> {
            ObjectNode schema = type(alternative, List.of(), place);
            // free-form JSON beside other types is an object: the other types are named
            alternatives.add(schema.isEmpty() ? schema.put("type", "object") : schema);
        });
        into.putArray("anyOf").addAll(alternatives);
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
}
