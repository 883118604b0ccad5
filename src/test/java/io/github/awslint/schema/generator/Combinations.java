package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.awslint.schema.generator.View.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Copies what registry schemas say about properties that exclude or need each other, reduced to the names that count. The raw schemas are
 * the older source: where the object has got properties since, a new one may have joined an alternative, and nothing is copied.
 */
final class Combinations {

    private final Counts counts;

    Combinations(Counts counts) {
        this.counts = counts;
    }

    /**
     * Adds what the views of an object say.
     *
     * @param lifted the properties that a newer source no longer requires
     */
    void add(ObjectNode into, JsonNode definition, List<View> views, Set<String> lifted, String place) {
        List<View> stating = views.stream()
                .filter(view -> view.origin() == Origin.REGISTRY && isStated(view.target()))
                .toList();
        if (stating.isEmpty()) {
            return;
        }
        if (stating.size() > 1
                || views.stream()
                                .filter(view -> view.origin() == Origin.REGISTRY)
                                .count()
                        > 1) {
            counts.add("combinations dropped: stated differently at several places", place);
            return;
        }
        Set<String> known = new HashSet<>();
        stating.get(0)
                .parts()
                .forEach(part -> part.target().path("properties").fieldNames().forEachRemaining(known::add));
        if (!known.containsAll(Maps.of(definition.get("properties")).keySet())) {
            counts.add("combinations dropped: the object has got properties since", place);
            return;
        }
        copy(stating.get(0), into, lifted, place);
    }

    private static boolean isStated(JsonNode schema) {
        return schema.has("oneOf")
                || schema.has("anyOf")
                || schema.has("allOf")
                || schema.has("dependencies")
                || schema.has("dependentRequired");
    }

    private void copy(View view, ObjectNode into, Set<String> lifted, String place) {
        for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
            if (!view.target().has(keyword)) {
                continue;
            }
            ArrayNode branches = Sources.JSON.createArrayNode();
            view.branches(keyword)
                    .forEach(branch -> reduced(branch, lifted, place).ifPresent(branches::add));
            if (keyword.equals("allOf")
                    ? !branches.isEmpty()
                    : branches.size() == view.target().get(keyword).size()) {
                into.set(keyword, branches);
                counts.add("combinations " + keyword, place);
            } else {
                counts.add("combinations dropped: a branch says nothing about names", place);
            }
        }
        TreeMap<String, JsonNode> dependent =
                new TreeMap<>(Maps.of(view.target().path("dependencies")));
        dependent.putAll(Maps.of(view.target().path("dependentRequired")));
        dependent.values().removeIf(needed -> !needed.isArray());
        if (!dependent.isEmpty()) {
            dependent.forEach(into.putObject("dependentRequired")::set);
            counts.add("combinations dependentRequired", place);
        }
    }

    private Optional<ObjectNode> reduced(View branch, Set<String> lifted, String place) {
        ObjectNode result = Sources.JSON.createObjectNode();
        JsonNode properties = branch.target().path("properties");
        if (!properties.isEmpty()) {
            ObjectNode names = result.putObject("properties");
            new TreeMap<>(Maps.of(properties)).forEach((name, schema) -> {
                ObjectNode reduced = names.putObject(name);
                if (schema.has("const")) {
                    reduced.putArray("enum").add(schema.get("const"));
                }
            });
            if (branch.target().path("additionalProperties").isBoolean()
                    && !branch.target().path("additionalProperties").asBoolean()) {
                result.put("additionalProperties", false);
            }
        }
        ArrayNode required = Sources.JSON.createArrayNode();
        branch.target().path("required").forEach(name -> {
            if (!lifted.contains(name.asText())) {
                required.add(name);
            }
        });
        if (!required.isEmpty()) {
            result.set("required", required);
        }
        copy(branch, result, lifted, place);
        boolean says = result.has("required") || result.has("additionalProperties") || isStated(result);
        return says ? Optional.of(result) : Optional.empty();
    }
}
