package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a transform makes of a template. */
public final class GeneratedResources {

    /** A template that no transform changes. */
    public static final GeneratedResources NONE = new GeneratedResources(Map.of(), Map.of(), Map.of());

    /**
     * A reference that the transform adds.
     *
     * @param to the logical id that is referred to
     * @param place what in the template caused it
     */
    public record Addition(String to, Node place) {}

    private final Map<String, GeneratedResource> byId;
    private final Map<String, String> properties;
    private final Map<String, List<Addition>> additions;
    private final Map<String, GeneratedResource> hashed = new HashMap<>();
    private final List<GeneratedResource> open = new ArrayList<>();

    /**
     * Takes the mappings as they are; nobody changes them any more.
     *
     * @param byId the resources by logical id, in the order in which they were made; one that takes the place of a resource of the
     *     template has its id
     * @param properties names such as {@code Orders.Version} that stand for a generated resource, with its logical id
     * @param additions what the transform makes resources wait for, besides what they say themselves, by the logical id that waits
     */
    public GeneratedResources(
            Map<String, GeneratedResource> byId,
            Map<String, String> properties,
            Map<String, List<Addition>> additions) {
        this.byId = byId;
        this.properties = properties;
        this.additions = additions;
        for (GeneratedResource resource : byId.values()) {
            if (resource.suffix() == Suffix.HASH) {
                hashed.put(resource.stem(), resource);
            } else if (resource.suffix() == Suffix.UNKNOWN) {
                open.add(resource);
            }
        }
    }

    /** All generated resources. */
    public Collection<GeneratedResource> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The names such as {@code Orders.Version} that stand for a generated resource. */
    public Collection<String> properties() {
        return Collections.unmodifiableCollection(properties.keySet());
    }

    /** Whether a name such as {@code Orders.Version} stands for a generated resource, or may stand for one that is not known. */
    public boolean isProperty(String name) {
        return properties.containsKey(name) || open.stream().anyMatch(resource -> resource.answersTo(name));
    }

    /** The logical id of the generated resource that a name such as {@code Orders.Version} stands for; any other name itself. */
    public String logicalId(String name) {
        return properties.getOrDefault(name, name);
    }

    /** The resource that a logical id, or a name such as {@code Orders.Version}, stands for. */
    public Optional<GeneratedResource> find(String name) {
        GeneratedResource exact = byId.get(logicalId(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        int stem = name.length() - GeneratedResource.HASH_LENGTH;
        GeneratedResource sameStem = stem > 0 ? hashed.get(name.substring(0, stem)) : null;
        return Optional.ofNullable(sameStem)
                .filter(resource -> resource.answersTo(name))
                .or(() -> open.stream()
                        .filter(resource -> resource.answersTo(name))
                        .findFirst());
    }

    /** The resource that a name surely stands for; none where a part of its logical id is not known. */
    public Optional<GeneratedResource> named(String name) {
        return find(name)
                .filter(resource -> resource.suffix() != Suffix.UNKNOWN
                        || resource.logicalId().equals(logicalId(name)));
    }

    /** What the transform makes a resource wait for. */
    public List<Addition> additionsTo(String logicalId) {
        return additions.getOrDefault(logicalId, List.of());
    }

    /** How many resources there are once the transform has put its own beside, and in the place of, those that are written. */
    public int countWith(Collection<Resource> written) {
        long kept = written.stream()
                .filter(resource -> !byId.containsKey(logicalId(resource.logicalId())))
                .count();
        return (int) kept + byId.size();
    }
}
