package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Options of enhanced health reporting in an environment with basic health. */
final class EbEnhancedHealthNeeded implements Rule<EnvironmentOptions> {

    private static final String HEALTH = Options.SYSTEM_TYPE.namespace();
    private static final OptionName STREAMING =
            new OptionName("aws:elasticbeanstalk:cloudwatch:logs:health", "HealthStreamingEnabled");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .where(Options.SYSTEM_TYPE, "basic")
                .ifPresent(basic -> needing(environment)
                        .forEach(setting -> report.at(
                                        setting.optionAt(),
                                        setting.option() + " has no effect with basic health; set SystemType enhanced")
                                .note(basic.value().location(), "basic health is set here")));
    }

    private static List<OptionSetting> needing(EnvironmentOptions environment) {
        Optional<OptionSetting> streaming = environment.where(STREAMING, "true");
        Optional<OptionSetting> document = environment.get(HEALTH, "ConfigDocument");
        Optional<OptionSetting> authentication = environment.get(HEALTH, "EnhancedHealthAuthEnabled");
        return List.of(streaming, document, authentication).stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
