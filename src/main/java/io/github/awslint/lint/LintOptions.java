package io.github.awslint.lint;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.rule.Severity;
import java.util.Map;

/**
 * How to lint.
 *
 * @param discovery which files
 * @param rules which rules
 * @param severities overrides by rule id
 * @param parameters what is known of the templates' parameters
 * @param threads how many files are linted at once, at least 1; the result does not depend on it
 */
public record LintOptions(
        DiscoveryOptions discovery,
        RuleSelection rules,
        Map<String, Severity> severities,
        GivenParameters parameters,
        int threads) {

    /** Everything, with the pages' severities. */
    public static final LintOptions DEFAULT = new LintOptions(DiscoveryOptions.DEFAULT, RuleSelection.ALL, Map.of(), 1);

    public LintOptions {
        severities = Map.copyOf(severities);
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /** Options that say nothing of the templates' parameters. */
    public LintOptions(DiscoveryOptions discovery, RuleSelection rules, Map<String, Severity> severities, int threads) {
        this(discovery, rules, severities, GivenParameters.NONE, threads);
    }
}
