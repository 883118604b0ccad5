package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reduces SAM's schema to names, kinds and what is required. Where SAM passes a value through the schema says nothing, and where several
 * structures are possible (three kinds of authorizers) only that a structure is wanted; rules know more.
 */
final class ServerlessSchema {

    private static final String PREFIX = "#/definitions/";
    /** Their grammar depends on their type, and is looked up by it. */
    private static final String EVENTS = "Events";

    private static final JsonNode ANYTHING = Sources.JSON.createObjectNode().put("type", "object");
    private static final Set<String> KEPT = Set.of("type", "enum", "required");

    private final JsonNode definitions;
    private final SortedMap<String, JsonNode> referenced = new TreeMap<>();

    ServerlessSchema(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** The definitions that were met, by their short names. */
    SortedMap<String, JsonNode> referenced() {
        return referenced;
    }

    /** What a reference stands for, through wrappers with one alternative. */
    JsonNode target(JsonNode schema) {
        JsonNode target = schema;
        while (true) {
            if (target.has("$ref")) {
                target = definitions.get(target.get("$ref").asText().substring(PREFIX.length()));
            } else if (target.path("allOf").size() == 1) {
                target = target.at("/allOf/0");
            } else {
                return target;
            }
        }
    }

    /** An object's keys; the keys of its properties that are objects themselves are kept as definitions. */
    ObjectNode object(JsonNode schema) {
        ObjectNode result = Sources.JSON.createObjectNode();
        result.put("type", "object");
        if (schema.path("additionalProperties").isBoolean()) {
            result.put("additionalProperties", false);
        } else if (schema.has("additionalProperties")) {
            result.set("additionalProperties", reduced(schema.get("additionalProperties")));
        }
        if (schema.has("required")) {
            result.set("required", schema.get("required"));
        }
        if (schema.has("properties")) {
            ObjectNode properties = result.putObject("properties");
            new TreeMap<>(Maps.of(schema.get("properties")))
                    .forEach((name, property) ->
                            properties.set(name, isEvents(name, property) ? ANYTHING : reduced(property)));
        }
        return result;
    }

    private static boolean isEvents(String name, JsonNode property) {
        return name.equals(EVENTS) && property.has("additionalProperties");
    }

    private JsonNode reduced(JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema.get("$ref").asText().substring(PREFIX.length()));
        }
        if (schema.path("allOf").size() == 1) {
            return reduced(schema.at("/allOf/0"));
        }
        if (schema.has("anyOf")) {
            return union(schema.get("anyOf"));
        }
        if (schema.path("type").asText().equals("object")) {
            return object(schema);
        }
        ObjectNode result = Sources.JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> keyword : Maps.of(schema).entrySet()) {
            if (KEPT.contains(keyword.getKey())) {
                result.set(keyword.getKey(), keyword.getValue());
            }
        }
        // an item may as well be a policy or a filter of any shape
        boolean structured = schema.path("items").has("anyOf");
        if (schema.has("items") && !structured) {
            result.set("items", reduced(schema.get("items")));
        }
        return result;
    }

    private JsonNode reference(String name) {
        JsonNode definition = definitions.get(name);
        if (definition.isEmpty() || name.equals("PassThroughProp") || name.equals("Ref")) {
            return Sources.JSON.createObjectNode();
        }
        if (!definition.path("type").asText().equals("object")) {
            return reduced(definition);
        }
        String shortName = name.substring(name.lastIndexOf("__") + 1).replace("_", "");
        if (!referenced.containsKey(shortName)) {
            referenced.put(shortName, ANYTHING);
            referenced.put(shortName, object(definition));
        }
        return Sources.JSON.createObjectNode().put("$ref", PREFIX + shortName);
    }

    /** Beside a structure with names, or one other alternative, one without names stands for an intrinsic function, which may stand anywhere. */
    private JsonNode union(JsonNode alternatives) {
        List<JsonNode> kept = new ArrayList<>();
        boolean nameless = false;
        for (JsonNode alternative : alternatives) {
            JsonNode reduced = reduced(alternative);
            if (reduced.equals(ANYTHING) || alternative.path("$ref").asText().endsWith("/Ref")) {
                nameless = true;
            } else if (!kept.contains(reduced)) {
                kept.add(reduced);
            }
        }
        long structures =
                kept.stream().filter(alternative -> alternative.has("$ref")).count();
        if (structures > 1) {
            return ANYTHING;
        }
        boolean anything = nameless && structures == 0 && kept.size() > 1;
        if (kept.isEmpty() || kept.stream().anyMatch(JsonNode::isEmpty) || anything) {
            return Sources.JSON.createObjectNode();
        }
        if (kept.size() == 1) {
            return kept.get(0);
        }
        return Sources.JSON
                .createObjectNode()
                .set("anyOf", Sources.JSON.createArrayNode().addAll(kept));
    }
}
