package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.schema.Demand;
import io.github.awslint.schema.Demand.DependentExcluded;
import io.github.awslint.schema.Demand.DependentRequired;
import io.github.awslint.schema.Demand.RequiredOr;
import io.github.awslint.schema.Demand.RequiredXor;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.validation.Mismatch.DependentProperty;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the names of one mapping against what is demanded of their presence. */
final class Names {

    /** So many scenarios are followed before one counts as none. */
    private static final int MOST_SCENARIOS = 500;

    private final Walk walk;
    private final MapNode map;
    private final Assumptions when;
    private final Place place;
    private final Presence presence;
    private final Map<String, Map<Scenario, Map<String, Node>>> exclusive = new LinkedHashMap<>();
    private int scenarios;

    Names(Walk walk, MapNode map, Assumptions when, Place place) {
        this.walk = walk;
        this.map = map;
        this.when = when;
        this.place = place;
        this.presence = new Presence(walk.template());
    }

    void check(Demand demand) {
        if (demand instanceof RequiredXor one) {
            one.names().forEach(name -> one.names().forEach(other -> exclude(name, other)));
            needOne(one.names());
        } else if (demand instanceof RequiredOr some) {
            needOne(some.names());
        } else if (demand instanceof DependentExcluded dependent) {
            dependent.excluded().forEach(name -> exclude(name, dependent.name()));
        } else if (demand instanceof DependentRequired dependent) {
            dependent.needed().forEach(needed -> need(dependent.name(), needed));
        }
    }

    /** Reports a key that stands beside others which it excludes; once for all of them. */
    void report() {
        exclusive.forEach((name, byScenario) -> byScenario.forEach((scenario, rivals) -> walk.outcome()
                .add(new ExclusiveProperty(
                        map.entry(name).orElseThrow().key(),
                        place.owner(),
                        name,
                        List.copyOf(rivals.keySet()),
                        List.copyOf(rivals.values()),
                        scenario))));
    }

    /** Notes that a key must not stand beside another one, where it does. */
    void exclude(String name, String rival) {
        if (name.equals(rival) || !map.has(name) || !map.has(rival) || isUndecided(name) || isUndecided(rival)) {
            return;
        }
        both(presence.present(map, name, when), presence.present(map, rival, when))
                .ifPresent(so -> exclusive
                        .computeIfAbsent(name, key -> new LinkedHashMap<>())
                        .computeIfAbsent(scenario(so), key -> new LinkedHashMap<>())
                        .put(rival, map.entry(rival).map(Entry::key).orElseThrow()));
    }

    private void need(String name, String needed) {
        if (!map.has(name) || isUndecided(name) || isUndecided(needed)) {
            return;
        }
        both(presence.present(map, name, when), presence.absent(map, needed, when))
                .ifPresent(so -> walk.outcome()
                        .add(new DependentProperty(
                                place.anchor(map),
                                place.owner(),
                                needed,
                                name,
                                map.entry(name).orElseThrow().key(),
                                scenario(so))));
    }

    private Optional<Assumptions> both(List<Assumptions> some, List<Assumptions> others) {
        Optional<Assumptions> fewest = Optional.empty();
        for (Assumptions one : some) {
            for (Assumptions other : others) {
                Optional<Assumptions> both = presence.both(one, other);
                if (both.isPresent()
                        && (fewest.isEmpty() || both.get().size() < fewest.get().size())) {
                    fewest = both;
                }
            }
        }
        return fewest;
    }

    private void needOne(Set<String> names) {
        for (String name : names) {
            if (isUndecided(name)) {
                return;
            }
        }
        scenarios = 0;
        noneOf(List.copyOf(names), 0, when).ifPresent(so -> {
            List<Set<String>> alternatives = new ArrayList<>();
            names.forEach(name -> alternatives.add(Set.of(name)));
            walk.outcome().add(new MissingAlternative(place.anchor(map), place.owner(), alternatives, scenario(so)));
        });
    }

    private Optional<Assumptions> noneOf(List<String> names, int start, Assumptions so) {
        if (start == names.size()) {
            return Optional.of(so);
        }
        for (Assumptions absent : presence.absent(map, names.get(start), so)) {
            Optional<Assumptions> found =
                    scenarios++ < MOST_SCENARIOS ? noneOf(names, start + 1, absent) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** While probing, whether a key is there must not depend on a condition that is not decided yet. */
    private boolean isUndecided(String name) {
        if (!walk.probing() || !map.has(name)) {
            return false;
        }
        boolean depends = !presence.present(map, name, when).isEmpty()
                && !presence.absent(map, name, when).isEmpty();
        String condition = depends
                ? Branches.undecided(
                        walk.template().orElseThrow(), map.get(name).orElseThrow(), when)
                : null;
        if (condition != null) {
            walk.outcome().split(condition);
        }
        return condition != null;
    }

    private Scenario scenario(Assumptions so) {
        return walk.scenario(so, place);
    }
}
