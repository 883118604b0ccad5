package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        byType.replaceAll((type, resources) -> Collections.unmodifiableList(resources));
        for (String type : byType.keySet()) {
            services.add(Resource.service(type));
        }
    }

    /** The resources of any of the given types, in document order. */
    List<Resource> ofTypes(String... types) {
        List<Resource> found = List.of();
        boolean mixed = false;
        for (String type : types) {
            List<Resource> more = byType.getOrDefault(type, List.of());
            mixed |= !found.isEmpty() && !more.isEmpty();
            found = more.isEmpty() ? found : more;
        }
        return mixed ? inOrder(List.of(types)) : found;
    }

    private List<Resource> inOrder(List<String> types) {
        List<Resource> found = new ArrayList<>();
        for (Resource resource : all) {
            if (types.contains(resource.type())) {
                found.add(resource);
            }
        }
        return found;
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
