package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one source says about one place of a resource type.
 *
 * @param root the schema that references are resolved in
 * @param target the schema at the place, references followed
 * @param facts the same with what stands beside the references
 * @param origin where it comes from
 * @param item whether the place is the item of a list or the value of a map
 */
record View(JsonNode root, JsonNode target, JsonNode facts, Origin origin, boolean item) {

    /** The sources of constraints. */
    enum Origin {
        /** Raw registry schemas: complete in their vocabulary, but the older ones. */
        REGISTRY,
        /** Type declarations: newer, but without constraints of list items, formats and combinations. */
        DECLARATION
    }

    private static final int LONGEST_CHAIN = 20;

    static View of(JsonNode root, Origin origin) {
        return new View(root, root, root, origin, false);
    }

    /** Those of the views that come from one source. */
    static List<View> from(Origin origin, List<View> views) {
        return views.stream().filter(view -> view.origin() == origin).toList();
    }

    private View at(JsonNode schema, boolean asItem) {
        JsonNode target = schema;
        JsonNode facts = schema;
        for (int i = 0; i < LONGEST_CHAIN && target.has("$ref"); i++) {
            target = root.at(target.get("$ref").asText().substring(1));
            if (facts.size() == 1) {
                facts = target;
            } else {
                ObjectNode merged =
                        target.isObject() ? ((ObjectNode) target).deepCopy() : Sources.JSON.createObjectNode();
                facts.properties().stream()
                        .filter(fact -> !fact.getKey().equals("$ref"))
                        .forEach(fact -> merged.set(fact.getKey(), fact.getValue()));
                facts = merged;
            }
        }
        return new View(root, target, facts, origin, asItem);
    }

    /** The views of a property; more than one where branches of a union hold it. */
    List<View> property(String name) {
        List<View> found = new ArrayList<>();
        for (View part : parts()) {
            JsonNode property = part.target.path("properties").path(name);
            if (property.isObject()) {
                found.add(at(property, false));
            }
        }
        return found;
    }

    /** This view and, recursively, those of its branches. */
    List<View> parts() {
        List<View> parts = new ArrayList<>();
        parts.add(this);
        for (int i = 0; i < parts.size() && i < 200; i++) {
            View part = parts.get(i);
            for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
                parts.addAll(part.branches(keyword));
            }
        }
        return parts;
    }

    /** The views of a union's branches. */
    List<View> branches(String keyword) {
        List<View> branches = new ArrayList<>();
        target.path(keyword).forEach(branch -> branches.add(at(branch, item)));
        return branches;
    }

    Stream<View> items() {
        return parts().stream()
                .filter(part -> part.target.path("items").isObject())
                .map(part -> at(part.target.get("items"), true));
    }

    Stream<View> mapValues() {
        return parts().stream()
                .flatMap(part -> Stream.concat(
                        part.target.path("patternProperties").properties().stream()
                                .map(java.util.Map.Entry::getValue),
                        Stream.of(part.target.path("additionalProperties"))))
                .filter(JsonNode::isObject)
                .map(value -> at(value, true));
    }

    /** The types that the source allows here, by their names in JSON Schema; empty where it does not say. */
    List<String> types() {
        JsonNode type = facts.path("type");
        if (type.isTextual()) {
            return List.of(type.asText());
        }
        List<String> types = new ArrayList<>();
        type.forEach(each -> types.add(each.asText()));
        return types;
    }

    boolean isOnly(String... allowed) {
        return !types().isEmpty() && List.of(allowed).containsAll(types());
    }
}
