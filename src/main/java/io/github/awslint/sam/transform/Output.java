package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResources;
import io.github.awslint.cloudformation.GeneratedResources.Addition;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what the transform makes. */
final class Output {

    private final Map<String, GeneratedResource> resources = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, List<Addition>> additions = new LinkedHashMap<>();

    /** Adds a resource; one of the same id takes over what the earlier one needs. */
    void add(GeneratedResource resource) {
        resources.merge(resource.logicalId(), resource, Output::both);
    }

    private static GeneratedResource both(GeneratedResource first, GeneratedResource second) {
        GeneratedResource all = first;
        for (Node value : second.uses()) {
            all = all.using(Optional.of(value));
        }
        for (String need : second.needs()) {
            all = all.needing(need);
        }
        all = second.suffix() == GeneratedResource.Suffix.UNKNOWN ? all.suffixed(second.suffix()) : all;
        return first.condition().equals(second.condition()) ? all : all.when(Optional.empty());
    }

    /** Adds a resource that templates name by a property of its owner, such as {@code Orders.Version}. */
    void add(GeneratedResource resource, Serverless owner, String property) {
        add(resource);
        properties.putIfAbsent(owner.logicalId() + "." + property, resource.logicalId());
    }

    /** Lets a logical id of the template stand for the resource that takes its place. */
    void rename(String written, String generated) {
        properties.putIfAbsent(written, generated);
    }

    /** Makes a resource, written or generated, wait for another one. */
    void makeWait(String from, String to, Node place) {
        additions.computeIfAbsent(from, unused -> new ArrayList<>()).add(new Addition(to, place));
    }

    /** The type of a generated resource. */
    Optional<String> type(String logicalId) {
        return Optional.ofNullable(resources.get(logicalId)).map(GeneratedResource::type);
    }

    GeneratedResources build() {
        return new GeneratedResources(resources, properties, additions);
    }
}
