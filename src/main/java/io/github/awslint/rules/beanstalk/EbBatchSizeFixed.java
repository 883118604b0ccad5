package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.OptionalLong;

/** A fixed batch that is larger than the group ever is. */
final class EbBatchSizeFixed implements Rule<EnvironmentOptions> {

    private static final long DEFAULT_MAXIMUM = 4;

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (!environment.is(Options.BATCH_SIZE_TYPE, "Fixed")) {
            return;
        }
        boolean standard = environment.lacks(Options.MAX_SIZE);
        OptionalLong maximum = standard ? OptionalLong.of(DEFAULT_MAXIMUM) : environment.integer(Options.MAX_SIZE);
        OptionalLong batch = environment.integer(Options.BATCH_SIZE);
        if (maximum.isPresent() && batch.isPresent() && batch.getAsLong() > maximum.getAsLong()) {
            report.at(
                            environment
                                    .get(Options.BATCH_SIZE)
                                    .orElseThrow()
                                    .value()
                                    .location(),
                            "BatchSize " + batch.getAsLong() + " is above MaxSize " + maximum.getAsLong()
                                    + (standard ? " (the default)" : "") + "; lower it, or use Percentage")
                    .as(standard ? Severity.INFO : Severity.WARNING);
        }
    }
}
