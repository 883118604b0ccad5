package io.github.awslint.validation;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.schema.ObjectType;
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
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what a property can hold with its type. */
final class ValueValidator {

    /** What {@code aws cloudformation package} and {@code sam} upload: a local path stands there until they run. */
    private static final Set<String> PACKAGED =
            Set.of("Code", "Content", "DefinitionS3Location", "BodyS3Location", "SourceBundle", "S3", "ZipFile");

    private final ResourceValidator resource;
    private final String property;
    private final Optional<Entry> entry;

    /**
     * @param property the path of the property
     * @param entry key and value of the property; empty for items of a list
     */
    ValueValidator(ResourceValidator resource, String property, Optional<Entry> entry) {
        this.resource = resource;
        this.property = property;
        this.entry = entry;
    }

    /** A place that can hold several values, a parameter's allowed ones or a mapping's, is wrong only if all of them are. */
    void value(Value value, PropertyType type, List<Mismatch> found) {
        List<Alternative> alternatives = value.alternatives();
        int start = 0;
        while (start < alternatives.size()) {
            Node place = alternatives.get(start).place();
            int end = start + 1;
            while (end < alternatives.size() && alternatives.get(end).place() == place) {
                end++;
            }
            samePlace(alternatives.subList(start, end), type, found);
            start = end;
        }
    }

    private void samePlace(List<Alternative> alternatives, PropertyType type, List<Mismatch> found) {
        List<Mismatch> first = null;
        for (Alternative alternative : alternatives) {
            List<Mismatch> mismatches = new ArrayList<>();
            if (alternative instanceof Known known && !known.byDefault()) {
                known(known, type, mismatches);
            }
            if (mismatches.isEmpty()) {
                return;
            }
            first = first == null ? mismatches : first;
        }
        found.addAll(first);
    }

    private void known(Known known, PropertyType type, List<Mismatch> found) {
        if (type instanceof AnyType) {
            return;
        }
        if (type instanceof UnionType union) {
            union(known, union, found);
        } else if (known.content() instanceof MapNode map) {
            if (map.entries().stream().noneMatch(one -> ResourceValidator.isFunction(one.name()))) {
                map(known, map, type, found);
            }
        } else if (known.content() instanceof ListNode list) {
            if (type instanceof ListType expected) {
                list(known, list, expected, found);
            } else {
                // old resource types may take the only item instead
                boolean certain = list.items().size() != 1 || type instanceof ObjectType || type instanceof MapType;
                found.add(new WrongType(blamed(known), property, "a list", type, certain));
            }
        } else if (known.content() instanceof ScalarNode scalar) {
            scalar(known, scalar, type, found);
        }
    }

    private void scalar(Known known, ScalarNode scalar, PropertyType type, List<Mismatch> found) {
        boolean structure = type instanceof ObjectType || type instanceof MapType || type instanceof ListType;
        if (!structure) {
            ScalarValidator.validate(known.place(), property, scalar, type).ifPresent(found::add);
            return;
        }
        boolean json =
                !(type instanceof ListType) && scalar.text().stripLeading().startsWith("{");
        boolean packaged = PACKAGED.contains(property.substring(property.lastIndexOf('.') + 1));
        if (!json && !packaged && !scalar.text().isEmpty()) {
            found.add(new WrongType(known.place(), property, "a single value", type, true));
        }
    }

    private void map(Known known, MapNode map, PropertyType type, List<Mismatch> found) {
        if (type instanceof ObjectType object) {
            resource.object(map, known.when(), object, property, anchor(known, map), found);
        } else if (type instanceof MapType expected) {
            for (Entry one : map.entries()) {
                new ValueValidator(resource, property + "." + one.name(), Optional.of(one))
                        .value(resource.values().resolve(one.value(), known.when()), expected.values(), found);
            }
        } else {
            found.add(new WrongType(blamed(known), property, "a mapping", type, true));
        }
    }

    /** Where something that a mapping lacks is reported: its key, or its first key where it is an item of a list. */
    private Node anchor(Known known, MapNode map) {
        Node blamed = blamed(known);
        return blamed != map || map.entries().isEmpty()
                ? blamed
                : map.entries().get(0).key();
    }

    /** The key of a mapping or list that is wrong as a whole, where it has one: the structure itself may fill pages. */
    private Node blamed(Known known) {
        return entry.filter(one -> one.value() == known.place())
                .<Node>map(Entry::key)
                .orElse(known.place());
    }

    private void list(Known known, ListNode list, ListType type, List<Mismatch> found) {
        int least = 0;
        boolean open = false;
        ValueValidator items = new ValueValidator(resource, property, Optional.empty());
        for (Node item : list.items()) {
            Value value = resource.values().resolve(item, known.when());
            boolean loop = item instanceof MapNode map
                    && map.entries().stream().anyMatch(one -> one.name().startsWith("Fn::ForEach"));
            open |= loop || !value.isPresent();
            least += value.mayBeAbsent() || loop ? 0 : 1;
            items.value(value, type.items(), found);
        }
        boolean tooFew = !open && list.items().size() < type.size().minimum();
        if (tooFew || least > type.size().maximum()) {
            String count = tooFew ? count(list.items().size()) : count(least);
            found.add(new OutOfRange(blamed(known), property, count, type.size().describe()));
        }
    }

    private static String count(int items) {
        return items == 1 ? "1 item" : items + " items";
    }

    /** A value is wrong only if no alternative suits it; what is wrong is told by the only alternative of its shape. */
    private void union(Known known, UnionType union, List<Mismatch> found) {
        List<List<Mismatch>> meant = new ArrayList<>();
        for (PropertyType type : union.alternatives()) {
            List<Mismatch> mismatches = new ArrayList<>();
            known(known, type, mismatches);
            if (mismatches.isEmpty()) {
                return;
            }
            boolean otherShape = mismatches.size() == 1
                    && mismatches.get(0) instanceof WrongType wrong
                    && (wrong.place() == known.place() || wrong.place() == blamed(known));
            if (!otherShape) {
                meant.add(mismatches);
            }
        }
        if (meant.isEmpty()) {
            boolean scalar = known.scalar().isPresent();
            String shape = known.list().isPresent() ? "a list" : scalar ? "a single value" : "a mapping";
            found.add(new WrongType(scalar ? known.place() : blamed(known), property, shape, union, true));
        } else if (meant.size() == 1) {
            found.addAll(meant.get(0));
        }
    }
}
