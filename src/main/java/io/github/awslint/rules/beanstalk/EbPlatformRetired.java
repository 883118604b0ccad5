package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.Platform;
import io.github.awslint.beanstalk.RetiredPlatforms;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A platform branch that gets no updates any more. */
final class EbPlatformRetired implements Rule<Platform> {

    @Override
    public void check(Platform platform, Reporter report) {
        if (platform.isCustom()) {
            return;
        }
        RetiredPlatforms.of(platform)
                .ifPresent(retired -> report.at(
                                platform.location(),
                                "Platform is of " + retired.name()
                                        + (retired.announced()
                                                ? ", without support since " + retired.date()
                                                : ", which was to be retired on " + retired.date())
                                        + "; use " + retired.successor())
                        .as(retired.announced() ? Severity.WARNING : Severity.INFO));
    }
}
