package io.github.awslint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rules that read the same kind of document.
 *
 * @param document the model's class
 * @param rules in no particular order
 * @param general whether the rules hold a grammar against what is written, and give way to a rule that says why and what to do
 * @param resources types or services of resources, of which a template has at least one where the rules can have anything to say; empty where
 *     it needs none
 * @param scope the documents that the rules can have anything to say about: one cheap question instead of one for each rule
 */
public record RuleGroup<D>(
        Class<D> document,
        List<Rule<? super D>> rules,
        boolean general,
        Set<String> resources,
        Predicate<? super D> scope) {

    public RuleGroup {
        rules = List.copyOf(rules);
        resources = Set.copyOf(resources);
    }

    /** A group of the given rules, for every document. */
    @SafeVarargs
    public static <D> RuleGroup<D> of(Class<D> document, Rule<? super D>... rules) {
        List<Rule<? super D>> list = new ArrayList<>(rules.length);
        for (Rule<? super D> rule : rules) {
            list.add(rule);
        }
        return of(document, list);
    }

    /** A group of the given rules, for every document. */
    public static <D> RuleGroup<D> of(Class<D> document, List<Rule<? super D>> rules) {
        return new RuleGroup<>(document, rules, false, Set.of(), any -> true);
    }

    /** The same scope and marks with one of the rules only. */
    public RuleGroup<D> only(Rule<? super D> rule) {
        return new RuleGroup<>(document, List.of(rule), general, resources, scope);
    }

    /**
     * The same rules, only for templates with a resource of any of these types, such as {@code AWS::S3::Bucket}, or services, such as
     * {@code AWS::S3}. This is asked before the condition of {@link #where}.
     */
    public RuleGroup<D> about(String... typesOrServices) {
        return new RuleGroup<>(document, rules, general, Set.of(typesOrServices), scope);
    }

    /** The same rules, only for documents that meet a condition. */
    public RuleGroup<D> where(Predicate<? super D> condition) {
        return new RuleGroup<>(document, rules, general, resources, condition);
    }

    /** The same rules, marked as such that hold a grammar against what is written. */
    public RuleGroup<D> overGrammar() {
        return new RuleGroup<>(document, rules, true, resources, scope);
    }
}
