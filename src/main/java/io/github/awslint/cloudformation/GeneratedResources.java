package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a transform adds to a template.
 *
 * @param byId the resources by logical id, in the order in which they were made; those that replace a resource of the template have
 *     its id
 * @param properties names such as {@code Orders.Version} that stand for a generated resource, with its logical id
 * @param additions what the transform makes resources wait for, besides what they say themselves, by the logical id that waits
 */
public record GeneratedResources(
        Map<String, GeneratedResource> byId, Map<String, String> properties, Map<String, List<Addition>> additions) {

    /** A template that no transform changes. */
    public static final GeneratedResources NONE = new GeneratedResources(Map.of(), Map.of(), Map.of());

    /**
     * A reference that the transform adds.
     *
     * @param to the logical id that is referred to
     * @param place what in the template caused it
     */
    public record Addition(String to, Node place) {}

    /** All generated resources. */
    public Collection<GeneratedResource> all() {
        return byId.values();
    }

    /** The resource that a logical id, or a name such as {@code Orders.Version}, stands for. */
    public Optional<GeneratedResource> find(String name) {
        GeneratedResource exact = byId.get(properties.getOrDefault(name, name));
        return exact != null
                ? Optional.of(exact)
                : byId.values().stream()
                        .filter(resource -> resource.suffix() != GeneratedResource.Suffix.NONE)
                        .filter(resource -> resource.answersTo(name))
                        .findFirst();
    }

    /** What the transform makes a resource wait for. */
    public List<Addition> additionsTo(String logicalId) {
        return additions.getOrDefault(logicalId, List.of());
    }
}
