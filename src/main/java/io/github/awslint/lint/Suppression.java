package io.github.awslint.lint;

import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.Range;

/**
 * One rule that a file wants silent in one of its parts.
 *
 * @param ruleId as written; empty where a suppression names no rule
 * @param place where the id is written
 * @param scope findings that start in this part of the file are silenced
 * @param lacksReason whether a reason is missing; said of the first id only where several share one comment
 */
record Suppression(String ruleId, Location place, Range scope, boolean lacksReason) {

    /** What a suppression in a comment looks like, for messages. */
    static final String FORM = "aws-lint:ignore RULE-ID -- reason";

    /** Whether a finding of the rule that starts here is silenced; the end counts too, where an empty value may stand. */
    boolean covers(String otherRuleId, int start) {
        return ruleId.equals(otherRuleId) && scope.start() <= start && start <= scope.end();
    }
}
