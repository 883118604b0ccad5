package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.ResourceGraph.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The circles in which resources wait for each other. */
public final class Circles {

    private final ResourceGraph graph;
    private final Set<String> core;

    private Circles(ResourceGraph graph, Set<String> core) {
        this.graph = graph;
        this.core = core;
    }

    /** Looks for circles: among the resources that remain when those are taken away which wait for nothing, over and over. */
    public static Circles of(ResourceGraph graph) {
        Set<String> left = new LinkedHashSet<>();
        graph.resources().forEach(left::add);
        boolean removed = true;
        while (removed) {
            removed = left.removeIf(
                    resource -> graph.edges(resource).stream().noneMatch(edge -> left.contains(edge.to())));
        }
        return new Circles(graph, left);
    }

    /** The shortest way from a resource back to itself; empty where there is none. */
    public Optional<List<Edge>> shortest(String start) {
        if (!core.contains(start)) {
            return Optional.empty();
        }
        Map<String, Edge> arrivals = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            for (Edge edge : graph.edges(queue.remove())) {
                if (core.contains(edge.to()) && arrivals.putIfAbsent(edge.to(), edge) == null) {
                    if (edge.to().equals(start)) {
                        return Optional.of(path(arrivals, start));
                    }
                    queue.add(edge.to());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Edge> path(Map<String, Edge> arrivals, String start) {
        LinkedList<Edge> path = new LinkedList<>();
        Edge edge = arrivals.get(start);
        path.addFirst(edge);
        while (!edge.from().equals(start)) {
            edge = arrivals.get(edge.from());
            path.addFirst(edge);
        }
        return new ArrayList<>(path);
    }
}
