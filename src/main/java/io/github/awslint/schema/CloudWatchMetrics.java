package io.github.awslint.schema;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Metrics that AWS services publish to CloudWatch. The source is far from complete: what is missing here may exist. */
public final class CloudWatchMetrics {

    private final Map<String, Map<String, Set<Set<String>>>> namespaces;

    private final Map<String, Set<String>> dimensions;

    private CloudWatchMetrics(
            Map<String, Map<String, Set<Set<String>>>> namespaces, Map<String, Set<String>> dimensions) {
        this.namespaces = namespaces;
        this.dimensions = dimensions;
    }

    /** The metrics that come with the plugin; read on first use. */
    public static CloudWatchMetrics bundled() {
        return Holder.BUNDLED;
    }

    /** The namespaces of which some metrics are known. */
    public Set<String> namespaces() {
        return namespaces.keySet();
    }

    /** The known metrics of a namespace. */
    public Set<String> metrics(String namespace) {
        return namespaces.getOrDefault(namespace, Map.of()).keySet();
    }

    /** The sets of dimensions that a metric is published under, each as the names of the dimensions; empty where the metric is unknown. */
    public Optional<Set<Set<String>>> dimensions(String namespace, String metric) {
        return Optional.ofNullable(namespaces.getOrDefault(namespace, Map.of()).get(metric));
    }

    /**
     * All dimensions that a service gives its metrics, transcribed from the service's page on its metrics; empty where they are not known
     * as a whole.
     */
    public Optional<Set<String>> allDimensions(String namespace) {
        return Optional.ofNullable(dimensions.get(namespace));
    }

    private static CloudWatchMetrics read(MapNode file, MapNode dimensions) {
        Map<String, Map<String, Set<Set<String>>>> namespaces = new LinkedHashMap<>();
        for (Entry namespace : file.entries()) {
            Map<String, Set<Set<String>>> metrics = new LinkedHashMap<>();
            file.map(namespace.name()).ifPresent(map -> {
                for (Entry metric : map.entries()) {
                    Set<Set<String>> sets = new LinkedHashSet<>();
                    Keywords.texts(map, metric.name())
                            .forEach(set -> sets.add(set.isEmpty() ? Set.of() : Set.copyOf(List.of(set.split(",")))));
                    metrics.put(metric.name(), sets);
                }
            });
            namespaces.put(namespace.name(), metrics);
        }
        Map<String, Set<String>> whole = new LinkedHashMap<>();
        dimensions
                .entries()
                .forEach(entry ->
                        whole.put(entry.name(), new LinkedHashSet<>(Keywords.texts(dimensions, entry.name()))));
        return new CloudWatchMetrics(namespaces, whole);
    }

    private static final class Holder {

        static final CloudWatchMetrics BUNDLED = read(file("metrics.json"), file("metric-dimensions.json"));

        private static MapNode file(String name) {
            return (MapNode) DataFile.json(name).orElseThrow();
        }
    }
}
