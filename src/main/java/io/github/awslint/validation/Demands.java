package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.schema.Combination;
import io.github.awslint.schema.Demand;
import io.github.awslint.schema.Demand.Conditional;
import io.github.awslint.schema.Demand.Entries;
import io.github.awslint.schema.Demand.KeyPattern;
import io.github.awslint.schema.Demand.Keys;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;

/**
 * Holds a value against what a grammar demands besides types. Where the verdict depends on conditions, each of them is decided both ways:
 * only those that matter, and only so many.
 */
final class Demands {

    /** So many scenarios are looked at before the rest counts as unknown, so that no template costs exponential time. */
    private static final int MOST_SCENARIOS = 64;

    private final Walk walk;
    private final Template template;
    private int scenarios;

    Demands(Walk walk, Template template) {
        this.walk = walk;
        this.template = template;
    }

    void check(List<Demand> demands, Node content, Node at, Assumptions when, Place place) {
        Names names = null;
        for (Demand demand : demands) {
            if (demand instanceof Combination || demand instanceof Conditional) {
                scenarios = 0;
                decided(demand, content, at, when, place);
            } else if (content instanceof MapNode map) {
                if (demand instanceof Keys keys) {
                    keys(keys, map, when, place);
                } else if (demand instanceof KeyPattern pattern) {
                    pattern(pattern, map, when, place);
                } else if (demand instanceof Entries entries) {
                    new Members(walk, template).count(map, at, entries.size(), place);
                } else {
                    names = names == null ? new Names(walk, map, when, place) : names;
                    names.check(demand);
                }
            }
        }
        if (names != null) {
            names.report();
        }
    }

    private void keys(Keys demand, MapNode map, Assumptions when, Place place) {
        for (Entry entry : map.entries()) {
            walk.content(entry.key(), entry.key(), demand.type(), when, place);
        }
    }

    private void pattern(KeyPattern demand, MapNode map, Assumptions when, Place place) {
        for (Entry entry : map.entries()) {
            if (demand.keys().matches(entry.name())) {
                walk.value(entry.value(), demand.values(), when, place.property(entry));
            }
        }
    }

    private void decided(Demand demand, Node content, Node at, Assumptions when, Place place) {
        if (demand instanceof Combination all && all.kind() == Combination.Kind.ALL) {
            all.branches().forEach(branch -> walk.content(content, at, branch, when, place));
            return;
        }
        Outcome trial = new Outcome();
        new Alternatives(walk.probe(trial)).decide(demand, content, at, when, place);
        Outcome outcome = walk.outcome();
        if (trial.fails() || trial.split() == null) {
            outcome.addAll(trial.mismatches());
            if (trial.isOpen()) {
                outcome.open();
            }
        } else if (walk.probing()) {
            outcome.split(trial.split());
        } else if (scenarios++ < MOST_SCENARIOS) {
            for (boolean truth : new boolean[] {true, false}) {
                template.conditions()
                        .assume(when, trial.split(), truth)
                        .ifPresent(so -> decided(demand, content, at, so, place));
            }
        }
    }
}
