package io.github.awslint.rule;

import java.util.Set;

/**
 * Checks one aspect of a document. Stateless and thread-safe.
 *
 * <p>The class' name in kebab-case is the rule's id, and names its page: {@code rules.lambda.LambdaTimeoutDefault} is
 * explained in {@code rules/lambda/lambda-timeout-default.md}, which also holds title, severity and examples.
 *
 * @param <D> the model that it reads
 */
public interface Rule<D> {

    /** The rule's id and service: those of its class, unless the rule is a page without a class. */
    default RuleId id() {
        return RuleId.of(getClass());
    }

    /**
     * The keys of mappings without which a file gives this rule nothing to say; empty where any file may. The rule is asked where the file
     * that it looks at holds at least one of them, wherever that stands. Only for rules that read nothing but the file's own mappings: not
     * texts inside of it that hold a document of their own, nor other files.
     */
    default Set<String> keys() {
        return Set.of();
    }

    /** Reports every place of the document that breaks the rule; is silent on what it cannot know. */
    void check(D document, Reporter report);
}
