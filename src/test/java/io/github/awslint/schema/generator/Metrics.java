package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** CloudWatch's metrics by namespace, each with the sets of dimensions that it is published under, a set as names joined by commas. */
final class Metrics {

    private Metrics() {}

    static JsonNode of(ServiceDatabase database, Counts counts) {
        Map<String, JsonNode> sets = database.byId("dimensionSet");
        Map<String, Map<String, SortedSet<String>>> namespaces = new TreeMap<>();
        for (JsonNode metric : database.entities("metric")) {
            SortedSet<String> dimensions = namespaces
                    .computeIfAbsent(metric.get("namespace").asText(), key -> new TreeMap<>())
                    .computeIfAbsent(metric.get("name").asText(), key -> new TreeSet<>());
            database.related("usesDimensionSet", metric).forEach(id -> dimensions.add(names(sets.get(id))));
        }
        ObjectNode json = Sources.JSON.createObjectNode();
        namespaces.forEach((namespace, metrics) -> {
            counts.add("metric namespaces", namespace);
            ObjectNode members = json.putObject(namespace);
            metrics.forEach((metric, dimensions) -> {
                counts.add("metrics", namespace + " " + metric);
                dimensions.forEach(members.putArray(metric)::add);
            });
        });
        return json;
    }

    private static String names(JsonNode dimensionSet) {
        TreeSet<String> names = new TreeSet<>();
        dimensionSet
                .get("dimensions")
                .forEach(dimension -> names.add(dimension.get("name").asText()));
        return String.join(",", names);
    }
}
