package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What resources a template has, by type, service and attribute: most rules are about what most templates do not hold. */
final class ResourceIndex {

    private final Collection<Resource> all;
    private final Map<String, List<Resource>> byType = new HashMap<>();
    private final Set<String> services = new HashSet<>();
    private final Set<String> attributes = new HashSet<>();

    /** @param all the resources in document order */
    ResourceIndex(Collection<Resource> all) {
        this.all = all;
        for (Resource resource : all) {
            for (Entry attribute : resource.body().entries()) {
                attributes.add(attribute.name());
            }
            byType.computeIfAbsent(resource.type(), unused -> new ArrayList<>()).add(resource);
        }
        for (String type : byType.keySet()) {
            services.add(Resource.service(type));
        }
    }

    Stream<Resource> ofTypes(String... types) {
        if (types.length == 1) {
            return byType.getOrDefault(types[0], List.of()).stream();
        }
        List<Resource> only = List.of();
        for (String type : types) {
            List<Resource> found = byType.getOrDefault(type, List.of());
            if (!only.isEmpty() && !found.isEmpty()) {
                List<String> wanted = List.of(types);
                return all.stream().filter(resource -> wanted.contains(resource.type()));
            }
            only = found.isEmpty() ? only : found;
        }
        return only.stream();
    }

    boolean has(String... types) {
        for (String type : types) {
            if (byType.containsKey(type)) {
                return true;
            }
        }
        return false;
    }

    Set<String> types() {
        return byType.keySet();
    }

    boolean hasAttribute(String name) {
        return attributes.contains(name);
    }

    boolean uses(String... namesOfServices) {
        for (String service : namesOfServices) {
            if (services.contains(service)) {
                return true;
            }
        }
        return false;
    }
}
