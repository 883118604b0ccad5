package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds, for each definition that a resource type uses, every place in the other sources that describes the same thing. */
final class Evidence {

    private final ServiceDatabase database;
    private final Map<JsonNode, List<View>> views = new IdentityHashMap<>();
    private final Map<JsonNode, Set<JsonNode>> seen = new IdentityHashMap<>();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    Evidence(ServiceDatabase database, JsonNode resource, List<View> roots) {
        this.database = database;
        object(resource, roots);
        resource.get("attributes").forEach(attribute -> type(attribute.get("type"), List.of()));
    }

    /** The definitions that the type uses, in the order in which they are met. */
    Map<String, JsonNode> definitions() {
        return definitions;
    }

    List<View> of(JsonNode definition) {
        return views.getOrDefault(definition, List.of());
    }

    private void object(JsonNode definition, List<View> found) {
        boolean first = !views.containsKey(definition);
        List<View> known = views.computeIfAbsent(definition, key -> new ArrayList<>());
        Set<JsonNode> targets =
                seen.computeIfAbsent(definition, key -> Collections.newSetFromMap(new IdentityHashMap<>()));
        List<View> fresh =
                found.stream().filter(view -> targets.add(view.target())).toList();
        known.addAll(fresh);
        if (!first && fresh.isEmpty()) {
            return;
        }
        definition.get("properties").properties().forEach(property -> {
            List<View> below = fresh.stream()
                    .flatMap(view -> view.property(property.getKey()).stream())
                    .toList();
            type(property.getValue().get("type"), below);
        });
    }

    private void type(JsonNode type, List<View> found) {
        switch (type.get("type").asText()) {
            case "array" ->
                type(type.get("element"), found.stream().flatMap(View::items).toList());
            case "map" ->
                type(
                        type.get("element"),
                        found.stream().flatMap(View::mapValues).toList());
            case "union" -> type.get("types").forEach(alternative -> type(alternative, found));
            case "ref" -> {
                JsonNode definition = database.definition(type);
                definitions.put(definition.get("name").asText(), definition);
                object(definition, describing(definition, found));
            }
            default -> {
                // scalars have nothing below them
            }
        }
    }

    /** The views, or branches of them, that name a property of the definition. */
    private static List<View> describing(JsonNode definition, List<View> found) {
        return found.stream()
                .flatMap(view -> view.target().path("properties").isObject() ? Stream.of(view) : objects(view))
                .filter(view -> view.parts().stream()
                        .anyMatch(part -> part.target().path("properties").properties().stream()
                                .anyMatch(
                                        property -> definition.get("properties").has(property.getKey()))))
                .toList();
    }

    private static Stream<View> objects(View union) {
        List<View> objects = union.parts().stream()
                .filter(part ->
                        part != union && part.target().path("properties").isObject())
                .toList();
        // branches with one property each are one object whose members exclude each other: keep them together
        return objects.size() > 1 ? Stream.of(union) : objects.stream();
    }
}
