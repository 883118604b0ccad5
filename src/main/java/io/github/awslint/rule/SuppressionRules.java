package io.github.awslint.rule;

import java.util.List;

/** The rules that watch over suppressions. They have no class: the linter reports them once it knows what every other rule found. */
public final class SuppressionRules {

    /** A suppression names no rule that exists. */
    public static final RuleId UNKNOWN_RULE = id("suppression-unknown-rule");

    /** A suppression silences nothing. */
    public static final RuleId UNUSED = id("suppression-unused");

    /** A suppression does not say why. */
    public static final RuleId WITHOUT_REASON = id("suppression-without-reason");

    /** All of them. */
    public static final List<RuleId> ALL = List.of(UNKNOWN_RULE, UNUSED, WITHOUT_REASON);

    private SuppressionRules() {}

    private static RuleId id(String id) {
        return new RuleId(id, "suppression");
    }
}
