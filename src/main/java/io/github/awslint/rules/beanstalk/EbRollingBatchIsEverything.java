package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.OptionalLong;

/** A rolling deployment whose batch covers the whole group. */
final class EbRollingBatchIsEverything implements Rule<EnvironmentOptions> {

    private static final String ALL_AT_ONCE = " is the whole group, so that Rolling deploys all at once; set 25 or 30";

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Optional<OptionSetting> policy = environment.where(Options.DEPLOYMENT_POLICY, "Rolling");
        if (policy.isEmpty()) {
            return;
        }
        boolean percentage =
                environment.is(Options.BATCH_SIZE_TYPE, "Percentage") || environment.lacks(Options.BATCH_SIZE_TYPE);
        if (percentage && environment.lacks(Options.BATCH_SIZE)) {
            Report missing =
                    report.at(policy.get().value().location(), "BatchSize is left at 100 percent, which" + ALL_AT_ONCE);
            if (!environment.isDeclaredInFull()) {
                missing.as(Severity.INFO);
            }
        }
        if (percentage) {
            environment
                    .where(Options.BATCH_SIZE, "100")
                    .ifPresent(size -> report.at(size.value().location(), "BatchSize 100 percent" + ALL_AT_ONCE));
        }
        if (environment.is(Options.BATCH_SIZE_TYPE, "Fixed")) {
            fixed(environment, report);
        }
    }

    /** With one instance any batch is everything: that is another rule's finding. */
    private static void fixed(EnvironmentOptions environment, Reporter report) {
        OptionalLong size = environment.integer(Options.BATCH_SIZE);
        OptionalLong minimum = environment.integer(Options.MIN_SIZE);
        if (size.isPresent()
                && minimum.isPresent()
                && minimum.getAsLong() > 1
                && size.getAsLong() >= minimum.getAsLong()) {
            report.at(
                    environment.get(Options.BATCH_SIZE).orElseThrow().value().location(),
                    "BatchSize " + size.getAsLong() + " covers the group of MinSize " + minimum.getAsLong()
                            + ", so that Rolling deploys all at once; choose a smaller batch");
        }
    }
}
