package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.regex.Pattern;

/** SSH that anybody can reach. */
final class EbSshOpen implements Rule<EnvironmentOptions> {

    private static final Pattern EVERYWHERE = Pattern.compile(".*,\\s*(0\\.0\\.0\\.0/0|::/0)\\s*");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .get(Options.LAUNCH_CONFIGURATION, "SSHSourceRestriction")
                .filter(source -> EVERYWHERE.matcher(source.value().text()).matches())
                .ifPresent(
                        source -> report.at(
                                source.value().location(),
                                "SSHSourceRestriction opens SSH to the whole internet; name your network, or use Session Manager"));
    }
}
