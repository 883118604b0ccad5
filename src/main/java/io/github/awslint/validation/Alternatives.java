package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.schema.Combination;
import io.github.awslint.schema.Combination.Kind;
import io.github.awslint.schema.Demand;
import io.github.awslint.schema.Demand.Conditional;
import io.github.awslint.schema.ObjectType;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.UnionType;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.validation.Mismatch.NoAlternative;
import io.github.awslint.validation.Mismatch.WrongType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides which of several types a value fits. */
final class Alternatives {

    private final Walk walk;

    Alternatives(Walk walk) {
        this.walk = walk;
    }

    /** A value is wrong only if no alternative suits it; what is wrong is told by the only alternative of its shape. */
    void union(Node content, Node at, UnionType union, Assumptions when, Place place) {
        List<Outcome> meant = new ArrayList<>();
        for (PropertyType type : union.alternatives()) {
            Outcome own = new Outcome();
            walk.with(own).content(content, at, type, when, place);
            if (!own.fails()) {
                if (own.isOpen()) {
                    walk.outcome().open();
                }
                return;
            }
            boolean otherShape = own.mismatches().size() == 1
                    && own.mismatches().get(0) instanceof WrongType wrong
                    && (wrong.place() == at || wrong.place() == place.blamed(at));
            if (!otherShape) {
                meant.add(own);
            }
        }
        if (meant.isEmpty()) {
            boolean scalar = content instanceof ScalarNode;
            String shape = content instanceof ListNode ? "a list" : scalar ? "a single value" : "a mapping";
            walk.outcome().add(new WrongType(scalar ? at : place.blamed(at), place.owner(), shape, union, true));
        } else if (meant.size() == 1) {
            walk.outcome().addAll(meant.get(0).mismatches());
        } else if (walk.probing()) {
            walk.outcome().add(new NoAlternative(place.blamed(at), place.owner(), false, Scenario.ALWAYS));
        }
    }

    /** Decides a demand for one scenario, or asks for a condition that has to be decided first. */
    void decide(Demand demand, Node content, Node at, Assumptions when, Place place) {
        if (demand instanceof Conditional conditional) {
            Outcome condition = outcome(content, at, conditional.condition(), when, place);
            if (condition.fits()) {
                conditional.then().ifPresent(then -> walk.content(content, at, then, when, place));
            } else if (condition.fails()) {
                conditional.otherwise().ifPresent(otherwise -> walk.content(content, at, otherwise, when, place));
            } else {
                leaveOpen(condition);
            }
        } else if (demand instanceof Combination combination && combination.kind() == Kind.NONE) {
            Outcome outcome = outcome(content, at, combination.branches().get(0), when, place);
            if (outcome.fits()) {
                excluded(combination.branches().get(0), content, at, when, place);
            } else if (!outcome.fails()) {
                leaveOpen(outcome);
            }
        } else if (demand instanceof Combination combination) {
            decide(combination, content, at, when, place);
        }
    }

    private void decide(Combination combination, Node content, Node at, Assumptions when, Place place) {
        List<PropertyType> fitting = new ArrayList<>();
        Outcome open = null;
        Meant meant = new Meant(walk, content, at, when, place);
        for (PropertyType branch : combination.branches()) {
            Outcome outcome = outcome(content, at, branch, when, place);
            if (outcome.fits()) {
                fitting.add(branch);
            } else if (outcome.fails()) {
                meant.add(branch, outcome.mismatches());
            } else {
                open = open == null || open.split() == null ? outcome : open;
            }
        }
        boolean one = combination.kind() == Kind.EXACTLY_ONE;
        if (one && fitting.size() > 1) {
            exclusive(fitting.get(0), fitting.get(1), content, when, place);
        } else if (open != null && (one || fitting.isEmpty())) {
            leaveOpen(open);
        } else if (fitting.isEmpty()) {
            walk.outcome().addAll(meant.explain());
        }
    }

    private Outcome outcome(Node content, Node at, PropertyType type, Assumptions when, Place place) {
        Outcome own = new Outcome();
        walk.probe(own).content(content, at, type, when, place);
        return own;
    }

    private void leaveOpen(Outcome undecided) {
        if (undecided.split() == null) {
            walk.outcome().open();
        } else {
            walk.outcome().split(undecided.split());
        }
    }

    /** The value fits what it must not fit: names that must not stand together, or something else. */
    private void excluded(PropertyType type, Node content, Node at, Assumptions when, Place place) {
        if (content instanceof MapNode map
                && onlyNames(type)
                && ((ObjectType) type).required().size() > 1) {
            Names names = new Names(walk, map, when, place);
            Set<String> all = ((ObjectType) type).required();
            all.forEach(name -> all.forEach(other -> names.exclude(name, other)));
            names.report();
        } else {
            walk.outcome()
                    .add(new NoAlternative(
                            content instanceof MapNode map ? place.anchor(map) : place.blamed(at),
                            place.owner(),
                            true,
                            walk.scenario(when, place)));
        }
    }

    /** Two branches fit: certain only where both are about names alone, since sources state types of values loosely. */
    private void exclusive(PropertyType one, PropertyType other, Node content, Assumptions when, Place place) {
        if (content instanceof MapNode map && onlyNames(one) && onlyNames(other)) {
            Set<String> left = new TreeSet<>(((ObjectType) one).required());
            Set<String> right = new TreeSet<>(((ObjectType) other).required());
            left.removeAll(((ObjectType) other).required());
            right.removeAll(((ObjectType) one).required());
            Names names = new Names(walk, map, when, place);
            for (String name : left) {
                for (String rival : right) {
                    names.exclude(name, rival);
                    names.exclude(rival, name);
                }
            }
            names.report();
        }
    }

    private static boolean onlyNames(PropertyType type) {
        return type instanceof ObjectType object
                && object.demands().isEmpty()
                && object.properties().values().stream()
                        .allMatch(property -> property.type() instanceof PropertyType.AnyType);
    }
}
