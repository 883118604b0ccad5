package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.validation.Mismatch.DuplicateItem;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Mismatch.NoAlternative;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out which alternative somebody meant who met none: the one that comes nearest. */
final class Meant {

    private static final int VALUE = 10;
    private static final int KEY = 5;
    private static final int SIZE = 3;
    private static final int ABSENCE = 2;

    private final Walk walk;
    private final Node content;
    private final Node at;
    private final Assumptions when;
    private final Place place;
    private final List<Failure> failures = new ArrayList<>();

    Meant(Walk walk, Node content, Node at, Assumptions when, Place place) {
        this.walk = walk;
        this.content = content;
        this.at = at;
        this.when = when;
        this.place = place;
    }

    private record Failure(PropertyType branch, List<Mismatch> mismatches, int distance) {}

    void add(PropertyType branch, List<Mismatch> mismatches) {
        int distance = 0;
        for (Mismatch mismatch : mismatches) {
            distance += distance(mismatch);
        }
        boolean begun = content instanceof MapNode map
                && branch instanceof ObjectType object
                && object.required().stream().anyMatch(map::has);
        failures.add(new Failure(branch, mismatches, begun ? distance - 1 : distance));
    }

    private static int distance(Mismatch mismatch) {
        if (mismatch instanceof MissingProperty || mismatch instanceof MissingAlternative) {
            return ABSENCE;
        }
        if (mismatch instanceof UnknownProperty || mismatch instanceof ExclusiveProperty) {
            return KEY;
        }
        return mismatch instanceof OutOfRange || mismatch instanceof DuplicateItem ? SIZE : VALUE;
    }

    /** What is wrong, as the nearest alternative tells it. */
    List<Mismatch> explain() {
        int least = failures.stream().mapToInt(Failure::distance).min().orElse(0);
        List<Failure> nearest =
                failures.stream().filter(one -> one.distance() == least).toList();
        if (nearest.size() == 1) {
            return nearest.get(0).mismatches().stream()
                    .map(mismatch -> told(mismatch, nearest.get(0).branch()))
                    .toList();
        }
        Node anchor = content instanceof MapNode map ? place.anchor(map) : place.blamed(at);
        Scenario scenario = walk.scenario(when, place);
        List<Set<String>> missing = new ArrayList<>();
        for (Failure failure : nearest) {
            Set<String> names = new LinkedHashSet<>();
            for (Mismatch mismatch : failure.mismatches()) {
                if (mismatch instanceof MissingProperty absent
                        && absent.place().location().equals(anchor.location())) {
                    names.add(absent.name());
                }
            }
            if (names.size() == failure.mismatches().size()) {
                missing.add(names);
            }
        }
        return List.of(
                missing.size() == nearest.size()
                        ? new MissingAlternative(anchor, place.owner(), missing, scenario)
                        : new NoAlternative(anchor, place.owner(), false, scenario));
    }

    /** A key that only other alternatives know is no unknown one: it does not go with those that are there. */
    private Mismatch told(Mismatch mismatch, PropertyType branch) {
        if (!(mismatch instanceof UnknownProperty unknown)
                || !(content instanceof MapNode map)
                || !(branch instanceof ObjectType object)
                || !unknown.owner().equals(place.owner())) {
            return mismatch;
        }
        List<String> names = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        map.entries().forEach(entry -> {
            if (object.properties().containsKey(entry.name())) {
                names.add(entry.name());
                nodes.add(entry.key());
            }
        });
        return names.isEmpty()
                ? mismatch
                : new ExclusiveProperty(
                        unknown.place(), unknown.owner(), unknown.name(), names, nodes, walk.scenario(when, place));
    }
}
