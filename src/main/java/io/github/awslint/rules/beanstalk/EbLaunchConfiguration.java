package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.beanstalk.Platform;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An environment of launch configurations, which newer accounts cannot create. */
final class EbLaunchConfiguration implements Rule<EnvironmentOptions> {

    /** Each of these makes Beanstalk use launch templates, or may do so. */
    private static final List<OptionName> LAUNCH_TEMPLATE = List.of(
            new OptionName(Options.LAUNCH_CONFIGURATION, "BlockDeviceMappings"),
            new OptionName(Options.LAUNCH_CONFIGURATION, "LaunchTemplateTagPropagationEnabled"),
            new OptionName(Options.LAUNCH_CONFIGURATION, "RootVolumeType"),
            new OptionName("aws:ec2:instances", "EnableSpot"),
            new OptionName("aws:ec2:instances", "SupportedArchitectures"));

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (LAUNCH_TEMPLATE.stream().anyMatch(name -> environment.get(name).isPresent())) {
            return;
        }
        Optional<OptionSetting> imds = environment.get(Options.DISABLE_IMDS_V1);
        if (imds.isPresent()) {
            imds.filter(setting -> setting.value().is("false"))
                    .ifPresent(setting -> report.at(
                            setting.value().location(),
                            "DisableIMDSv1 false asks for a launch configuration, which new accounts cannot make;"
                                    + " set true"));
        } else if (environment.lacks(Options.DISABLE_IMDS_V1)) {
            environment
                    .facts()
                    .platform()
                    .filter(Platform::isAmazonLinux2)
                    .ifPresent(platform -> report.at(
                                    platform.location(),
                                    "Amazon Linux 2 starts with a launch configuration, which new accounts cannot make;"
                                            + " set DisableIMDSv1")
                            .as(Severity.INFO));
        }
    }
}
