package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.RetiredPlatforms;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A platform branch that gets no updates any more. */
final class EbPlatformRetired implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .facts()
                .platform()
                .filter(platform -> !platform.isCustom())
                .ifPresent(platform -> RetiredPlatforms.of(platform)
                        .ifPresent(retired -> report.at(
                                platform.location(),
                                "Platform is of " + retired.name() + ", without support since " + retired.date()
                                        + "; use " + retired.successor())));
    }
}
