package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.Combination;
import io.github.awslint.schema.Demand;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.Property;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.MapType;
import io.github.awslint.schema.Size;
import io.github.awslint.schema.TextPattern;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import io.github.awslint.validation.Mismatch.Unmatched;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the entries of a mapping with an object's properties, or with what a map takes. */
final class Members {

    private final Walk walk;
    private final Template template;

    Members(Walk walk, Template template) {
        this.walk = walk;
        this.template = template;
    }

    void object(MapNode map, Node at, ObjectType object, Assumptions when, Place place) {
        if (!object.required().isEmpty()) {
            for (String name : object.required()) {
                required(map, name, when, place);
            }
        }
        List<Entry> entries = map.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Property property = object.properties().get(entry.name());
            if (property != null && property.readOnly() && place.isOutermost()) {
                unknown(object, entry, isRefused(map, object, when, place), place);
            } else if (property != null) {
                walk.value(entry.value(), property.type(), when, place.property(entry));
            } else if (object.others().isPresent()) {
                other(entry, object.others().get(), when, place);
            } else if (Fn.of(entry.value()) != Fn.NO_VALUE) {
                unknown(object, entry, isRefused(map, object, when, place), place);
            }
        }
        if (!object.demands().isEmpty()) {
            new Demands(walk, template).check(object.demands(), map, at, when, place);
        }
    }

    private void required(MapNode map, String name, Assumptions when, Place place) {
        Optional<Node> value = map.get(name);
        boolean empty = isEmpty(value);
        if (!empty && value.isPresent() && Fn.of(value.get()) == Fn.NONE) {
            return;
        }
        List<Assumptions> absent = empty ? List.of(when) : new Presence(walk.template()).absent(map, name, when);
        if (!absent.isEmpty() && !undecided(absent.get(0), when, value)) {
            walk.outcome()
                    .add(new MissingProperty(
                            place.anchor(map), place.owner(), name, walk.scenario(fewest(absent), place)));
        }
    }

    /** A template cannot hold nothing, so that what is missing does not come by removing the key that holds it. */
    private boolean isEmpty(Optional<Node> value) {
        return walk.template().isPresent()
                && value.isPresent()
                && value.get() instanceof ScalarNode scalar
                && scalar.isNull();
    }

    /** While probing, absence that takes a further condition is to be decided first. */
    private boolean undecided(Assumptions absent, Assumptions when, Optional<Node> value) {
        if (!walk.probing() || absent.equals(when) || value.isEmpty()) {
            return false;
        }
        String condition = Branches.undecided(template, value.get(), when);
        if (condition != null) {
            walk.outcome().split(condition);
        }
        return condition != null;
    }

    private static Assumptions fewest(List<Assumptions> scenarios) {
        Assumptions fewest = scenarios.get(0);
        for (Assumptions scenario : scenarios) {
            fewest = scenario.size() < fewest.size() ? scenario : fewest;
        }
        return fewest;
    }

    void map(MapNode map, Node at, MapType type, Assumptions when, Place place) {
        List<Entry> entries = map.entries();
        for (int i = 0; i < entries.size(); i++) {
            other(entries.get(i), type, when, place);
        }
        count(map, at, type.size(), place);
    }

    private void other(Entry entry, MapType type, Assumptions when, Place place) {
        if (type.keys().isPresent() && !type.keys().get().matches(entry.name())) {
            TextPattern pattern = type.keys().get();
            walk.outcome().add(new Unmatched(entry.key(), place.owner() + " key", entry.name(), pattern));
        } else {
            walk.value(entry.value(), type.values(), when, place.property(entry));
        }
    }

    /** Counts the entries; those that a condition may take away count only against the upper bound if they surely are there. */
    void count(MapNode map, Node at, Size size, Place place) {
        int most = map.entries().size();
        if (size.contains(most) && size.minimum() == 0) {
            return;
        }
        int least = 0;
        for (Entry entry : map.entries()) {
            Fn function = Fn.of(entry.value());
            least += function == Fn.NO_VALUE || function == Fn.IF ? 0 : 1;
            most -= function == Fn.NO_VALUE ? 1 : 0;
        }
        if (most < size.minimum() || least > size.maximum()) {
            String found = Items.count(most < size.minimum() ? most : least, "entry", "entries");
            walk.outcome().add(new OutOfRange(place.blamed(at), place.owner(), found, size.describe()));
        }
    }

    /** Whether the object lacks something required in any case. */
    private boolean isRefused(MapNode map, ObjectType object, Assumptions when, Place place) {
        return object.required().stream().anyMatch(name -> map.get(name).isEmpty())
                && walk.scenario(when, place).conditions() <= 1;
    }

    private void unknown(ObjectType object, Entry entry, boolean refused, Place place) {
        Set<String> known = object.properties().keySet();
        // what only an alternative names is no unknown key, though the schema closes the object
        if (known.isEmpty() || isNamed(object.demands(), entry.name())) {
            return;
        }
        boolean readOnly = place.isOutermost() && place.subject().readOnly().test(entry.name());
        walk.outcome()
                .add(new UnknownProperty(
                        entry.key(), place.owner(), entry.name(), new TreeSet<>(known), readOnly, refused));
    }

    private static boolean isNamed(List<Demand> demands, String key) {
        for (Combination combination : Demand.of(Combination.class, demands)) {
            for (PropertyType branch : combination.branches()) {
                if (branch instanceof ObjectType object
                        && (object.properties().containsKey(key)
                                || !Demand.of(Combination.class, object.demands())
                                        .isEmpty())) {
                    return true;
                }
            }
        }
        return !Demand.of(Demand.KeyPattern.class, demands).isEmpty();
    }
}
