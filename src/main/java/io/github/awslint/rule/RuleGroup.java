package io.github.awslint.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that read the same kind of document.
 *
 * @param document the model's class
 * @param rules in no particular order
 */
public record RuleGroup<D>(Class<D> document, List<Rule<? super D>> rules) {

    public RuleGroup {
        rules = List.copyOf(rules);
    }

    /** A group of the given rules. */
    @SafeVarargs
    public static <D> RuleGroup<D> of(Class<D> document, Rule<? super D>... rules) {
        List<Rule<? super D>> list = new ArrayList<>(rules.length);
        for (Rule<? super D> rule : rules) {
            list.add(rule);
        }
        return new RuleGroup<>(document, list);
    }
}
