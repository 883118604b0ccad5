package io.github.awslint.validation;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.ValueResolver;
import io.github.awslint.schema.Combination;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.ResourceType;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the objects of one resource with the specification: which keys they have and lack. Values are {@link ValueValidator}'s. */
final class ResourceValidator {

    private final Resource resource;
    private final ResourceType type;
    private final ValueResolver values;
    private final Assumptions existence;

    ResourceValidator(Resource resource, ResourceType type) {
        this.resource = resource;
        this.type = type;
        this.values = resource.template().values();
        this.existence = resource.existence();
    }

    void validate(List<Mismatch> found) {
        Optional<Entry> written = resource.body().entry("Properties");
        Node anchor = written.<Node>map(Entry::key).orElse(resource.key());
        boolean intrinsic = written.isPresent() && !(written.get().value() instanceof MapNode);
        if (!intrinsic) {
            object(resource.properties(), existence, type.properties(), "", anchor, found);
        }
    }

    /**
     * @param path of the object below the resource's properties, empty for themselves
     * @param anchor where something that the object lacks is reported
     */
    void object(MapNode map, Assumptions when, ObjectType object, String path, Node anchor, List<Mismatch> found) {
        if (map.entries().stream().anyMatch(entry -> isFunction(entry.name()))) {
            return;
        }
        String owner = path.isEmpty() ? type.name() : path;
        for (String name : object.required()) {
            missing(map, name, when)
                    .ifPresent(absent -> found.add(new MissingProperty(
                            anchor,
                            owner,
                            name,
                            absent.when().equals(existence) ? "" : absent.when().clause())));
        }
        for (Entry entry : map.entries()) {
            Value value = values.resolve(entry.value(), when);
            Optional<PropertyType> expected = object.property(entry.name())
                    .map(Property::type)
                    .or(() -> object.others().map(PropertyType.MapType::values));
            if (expected.isPresent()) {
                String below = path.isEmpty() ? entry.name() : path + "." + entry.name();
                new ValueValidator(this, below, Optional.of(entry)).value(value, expected.get(), found);
            } else if (!value.isAbsent()) {
                unknown(object, entry, path).ifPresent(found::add);
            }
        }
    }

    /**
     * Absence that takes a combination of several conditions is left out: people tie conditions together by what they deploy. A mapping
     * that lacks the key whatever the conditions is wrong wherever it is used.
     */
    private Optional<Absent> missing(MapNode map, String name, Assumptions when) {
        Value value = values.resolve(map, when).get(name);
        for (Alternative alternative : value.alternatives()) {
            if (alternative instanceof Absent absent
                    && (absent.when().equals(when) || absent.when().size() <= existence.size() + 1)) {
                return Optional.of(absent);
            }
        }
        return Optional.empty();
    }

    private Optional<Mismatch> unknown(ObjectType object, Entry entry, String path) {
        Set<String> known = new TreeSet<>(object.properties().keySet());
        // what only an alternative names is no unknown key, though the schema closes the object
        boolean alternative = object.combinations().stream()
                .map(Combination::branches)
                .flatMap(List::stream)
                .anyMatch(branch -> branch.property(entry.name()).isPresent()
                        || !branch.combinations().isEmpty());
        if (alternative || known.isEmpty()) {
            return Optional.empty();
        }
        boolean readOnly = path.isEmpty() && type.isReadOnly(entry.name());
        return Optional.of(
                new UnknownProperty(entry.key(), path.isEmpty() ? type.name() : path, entry.name(), known, readOnly));
    }

    /** Whether a key makes its mapping something that is not written here; Rain replaces its own functions before the deployment. */
    static boolean isFunction(String key) {
        return key.startsWith("Fn::") || key.equals("Ref") || key.startsWith("Rain::");
    }

    ValueResolver values() {
        return values;
    }
}
