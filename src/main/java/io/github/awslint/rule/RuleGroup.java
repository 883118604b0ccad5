package io.github.awslint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rules that read the same kind of document.
 *
 * @param document the model's class
 * @param rules in no particular order
 * @param general whether the rules hold a grammar against what is written, and give way to a rule that says why and what to do
 * @param scope the documents that the rules can have anything to say about: one cheap question instead of one for each rule
 */
public record RuleGroup<D>(
        Class<D> document, List<Rule<? super D>> rules, Predicate<? super D> scope, boolean general) {

    public RuleGroup {
        rules = List.copyOf(rules);
    }

    /** A group of the given rules, for every document. */
    @SafeVarargs
    public static <D> RuleGroup<D> of(Class<D> document, Rule<? super D>... rules) {
        List<Rule<? super D>> list = new ArrayList<>(rules.length);
        for (Rule<? super D> rule : rules) {
            list.add(rule);
        }
        return new RuleGroup<>(document, list, any -> true, false);
    }

    /** The same rules, only for documents that meet a condition. */
    public RuleGroup<D> where(Predicate<? super D> condition) {
        return new RuleGroup<>(document, rules, condition, general);
    }

    /** The same rules, marked as such that hold a grammar against what is written. */
    public RuleGroup<D> overGrammar() {
        return new RuleGroup<>(document, rules, scope, true);
    }
}
