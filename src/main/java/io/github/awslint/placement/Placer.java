package io.github.awslint.placement;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.placement.Placement.Path;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.AnyType;
import io.github.awslint.schema.PropertyType.ListType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.PropertyType.UnionType;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the properties of one resource beside their types. */
final class Placer {

    private static final AnyType ANY = new AnyType();

    private final Resource resource;
    private final String type;
    private final boolean everywhere;
    private final List<Placement> found;

    /**
     * @param type the resource type that the properties are those of
     * @param everywhere whether to look into what may be anything, too, such as a policy document
     */
    Placer(Resource resource, String type, boolean everywhere, List<Placement> found) {
        this.resource = resource;
        this.type = type;
        this.everywhere = everywhere;
        this.found = found;
    }

    /**
     * Walks some properties only.
     *
     * @param names those that are walked
     */
    void place(ObjectType properties, Set<String> names) {
        Assumptions existence = resource.existence();
        resource.body().map("Properties").ifPresent(written -> {
            for (Entry entry : written.entries()) {
                if (names.contains(entry.name())) {
                    entry(entry, properties, null, existence);
                }
            }
        });
    }

    void place(ObjectType properties) {
        Node written = resource.body().get("Properties").orElse(resource.properties());
        walk(written, properties, null, Optional.empty(), resource.existence());
    }

    private void walk(Node node, PropertyType type, Path path, Optional<Identifier> identifier, Assumptions when) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.If choice) {
            branch(choice, true, type, path, identifier, when);
            branch(choice, false, type, path, identifier, when);
        } else if (call != null) {
            found.add(new Placement(resource, path, node, Optional.of(call), type, identifier, when));
        } else if (node instanceof MapNode map) {
            PropertyType mapping = structure(type, map);
            for (Entry entry : map.entries()) {
                if (!entry.name().startsWith("Fn::")) {
                    entry(entry, mapping, path, when);
                }
            }
        } else if (node instanceof ListNode list) {
            PropertyType items = structure(type, list) instanceof ListType expected ? expected.items() : ANY;
            for (Node item : list.items()) {
                walk(item, items, path, identifier, when);
            }
        } else if (identifier.isPresent()) {
            found.add(new Placement(resource, path, node, Optional.empty(), type, identifier, when));
        }
    }

    private void branch(
            Intrinsic.If choice,
            boolean truth,
            PropertyType type,
            Path path,
            Optional<Identifier> identifier,
            Assumptions when) {
        resource.template()
                .conditions()
                .assume(when, choice.condition().text(), truth)
                .ifPresent(so -> walk(truth ? choice.whenTrue() : choice.whenFalse(), type, path, identifier, so));
    }

    private void entry(Entry entry, PropertyType mapping, Path outer, Assumptions when) {
        String name = entry.name();
        Optional<Identifier> identifier = IdentifyingProperties.of(type, name);
        // most values are literals that anything may stand in
        if (entry.value() instanceof ScalarNode && identifier.isEmpty()) {
            return;
        }
        PropertyType expected = ANY;
        if (mapping instanceof MapType others) {
            expected = others.values();
        } else {
            Property property =
                    mapping instanceof ObjectType object ? object.properties().get(name) : null;
            if (property != null) {
                expected = property.type();
            } else {
                // what the type does not name identifies nothing, whatever it is called
                identifier = Optional.empty();
                expected = others(mapping);
            }
        }
        boolean free = entry.value() instanceof ScalarNode || expected instanceof AnyType && !everywhere;
        if (!free || identifier.isPresent()) {
            walk(entry.value(), expected, new Path(outer, entry), identifier, when);
        }
    }

    private static PropertyType others(PropertyType mapping) {
        return mapping instanceof ObjectType object && object.others().isPresent()
                ? object.others().get().values()
                : ANY;
    }

    /** Of several types the only one that has the shape of a value; what is not sure may be anything. */
    private static PropertyType structure(PropertyType type, Node node) {
        if (!(type instanceof UnionType union)) {
            return type;
        }
        PropertyType only = null;
        for (PropertyType one : union.alternatives()) {
            boolean fits = node instanceof ListNode
                    ? one instanceof ListType
                    : one instanceof ObjectType || one instanceof MapType;
            if (fits && only != null) {
                return ANY;
            }
            only = fits ? one : only;
        }
        return only == null ? ANY : only;
    }
}
