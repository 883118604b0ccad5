package io.github.awslint.rules.xray;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.regex.Pattern;

/** The switch for X-Ray's daemon on a platform that does not bring it. */
final class XrayBeanstalkOption implements Rule<EnvironmentOptions> {

    private static final OptionName ENABLED = new OptionName("aws:elasticbeanstalk:xray", "XRayEnabled");

    /** Names of the platforms that run several containers, with ECS. */
    private static final Pattern CONTAINERS =
            Pattern.compile("(?i).*(multi-?container docker|running ecs|platform/ecs running).*");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .where(ENABLED, "true")
                .ifPresent(enabled -> environment
                        .facts()
                        .platform()
                        .filter(platform -> CONTAINERS.matcher(platform.text()).matches())
                        .ifPresent(platform -> report.at(
                                        enabled.optionAt(),
                                        "XRayEnabled has no effect on a platform with ECS; run the daemon as a container")
                                .note(platform.location(), "the platform")));
    }
}
