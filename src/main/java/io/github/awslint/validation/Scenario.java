package io.github.awslint.validation;

import io.github.awslint.cloudformation.Assumptions;

/**
 * Under which conditions something is wrong.
 *
 * @param clause for messages, with a leading blank; empty where it always is
 * @param conditions how many conditions take part, the resource's own aside; people tie several together by what they deploy
 */
public record Scenario(String clause, int conditions) {

    /** Whatever the conditions are. */
    public static final Scenario ALWAYS = new Scenario("", 0);

    static Scenario of(Assumptions when, Assumptions existence) {
        return when.equals(existence)
                ? ALWAYS
                : new Scenario(when.clause(), Math.max(0, when.size() - existence.size()));
    }
}
