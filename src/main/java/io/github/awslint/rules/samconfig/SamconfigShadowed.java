package io.github.awslint.rules.samconfig;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.samconfig.ShadowedConfig;
import io.github.awslint.syntax.Entry;

/** A samconfig that SAM CLI never reads, because another one lies beside it. */
final class SamconfigShadowed implements Rule<ShadowedConfig> {

    @Override
    public void check(ShadowedConfig shadowed, Reporter report) {
        shadowed.config().root().entries().stream()
                .map(Entry::key)
                .findFirst()
                .ifPresent(first -> report.at(
                        first,
                        "this file is never read, for SAM CLI takes %s beside it; keep one of the two"
                                .formatted(shadowed.winner())));
    }
}
