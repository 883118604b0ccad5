package io.github.awslint.cloudformation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A quick look for circles that asks for no conditions: nearly every template has none, and so needs no graph. */
final class PlainCircles {

    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Map<String, Integer> needs = new HashMap<>();

    private PlainCircles(Template template) {
        Map<String, Set<String>> targets = new HashMap<>();
        for (Reference reference : template.references()) {
            String from = reference.from().orElse(null);
            if (from != null
                    && reference.kind() != Reference.Kind.CONDITION
                    && template.resource(reference.name()).isPresent()
                    && targets.computeIfAbsent(from, unused -> new HashSet<>()).add(reference.name())) {
                waiting.computeIfAbsent(reference.name(), unused -> new ArrayList<>())
                        .add(from);
                needs.merge(from, 1, Integer::sum);
            }
        }
    }

    /** Whether resources can wait for each other in a circle; surely not where this is false. */
    static boolean arePossible(Template template) {
        // what a transform makes refers to resources in ways that are not written
        return template.transforms().serverless() || new PlainCircles(template).leavesSome(template);
    }

    /** Whether some resources remain when those that need nothing are made, then those that need only these, and so on. */
    private boolean leavesSome(Template template) {
        Deque<String> ready = new ArrayDeque<>();
        for (Resource resource : template.resources()) {
            if (!needs.containsKey(resource.logicalId())) {
                ready.add(resource.logicalId());
            }
        }
        while (!ready.isEmpty()) {
            for (String next : waiting.getOrDefault(ready.remove(), List.of())) {
                if (needs.merge(next, -1, Integer::sum) == 0) {
                    needs.remove(next);
                    ready.add(next);
                }
            }
        }
        return !needs.isEmpty();
    }
}
