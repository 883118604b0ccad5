package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Conditions;

/**
 * Under which conditions something is wrong.
 *
 * @param clause for messages, with a leading blank; empty where it always is
 * @param conditions how many conditions take part, the resource's own aside; people tie several together by what they deploy
 */
public record Scenario(String clause, int conditions) {

    /** Whatever the conditions are. */
    public static final Scenario ALWAYS = new Scenario("", 0);

    /** The conditions of a scenario that its others and the subject's own do not imply. */
    static Scenario of(Assumptions when, Assumptions existence, Conditions conditions) {
        if (when.equals(existence)) {
            return ALWAYS;
        }
        Assumptions needed = when;
        for (String condition : when.truths().keySet()) {
            if (!existence.truths().containsKey(condition)) {
                Assumptions others = needed.without(condition);
                boolean implied = conditions
                        .assume(others, condition, !when.truths().get(condition))
                        .isEmpty();
                needed = implied ? others : needed;
            }
        }
        int more = needed.size() - existence.size();
        return more <= 0 ? ALWAYS : new Scenario(needed.clause(), more);
    }
}
