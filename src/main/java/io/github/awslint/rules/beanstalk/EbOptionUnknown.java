package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An option that its namespace does not have. */
final class EbOptionUnknown implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (environment.hasCustomPlatform()) {
            return;
        }
        for (OptionSetting setting : environment.settings()) {
            Optional<Map<String, OptionDefinition>> options =
                    OptionCatalog.get().options(setting.namespace());
            boolean unknown = options.isPresent()
                    && !options.get().containsKey(setting.option())
                    && !options.get().containsKey("*");
            if (unknown) {
                report(setting, options.get().keySet(), report);
            } else if (options.isPresent() && isDoubtful(options.get().get(setting.option()))) {
                report.at(
                                setting.optionAt(),
                                setting.option()
                                        + " belongs to aws:elasticbeanstalk:healthreporting:system; move it there")
                        .as(Severity.INFO);
            }
        }
    }

    private static boolean isDoubtful(OptionDefinition definition) {
        return definition != null && definition.status().equals("doubtful");
    }

    private static void report(OptionSetting setting, Set<String> options, Reporter report) {
        String option = setting.option();
        String subject = "Option \"" + option + "\" is not in " + setting.namespace();
        Optional<String> meant = NearestName.of(option, options);
        List<String> homes = OptionCatalog.get().namespacesOf(option);
        if (!option.equals(option.strip())) {
            report.at(setting.optionAt(), "Option \"" + option + "\" has a blank at its end, which counts; remove it");
        } else if (meant.isPresent() && meant.get().equalsIgnoreCase(option)) {
            report.at(setting.optionAt(), subject + "; write it \"" + meant.get() + "\"")
                    .as(Severity.WARNING);
        } else if (!homes.isEmpty()) {
            report.at(setting.optionAt(), subject + "; it belongs to " + homes.get(0));
        } else if (meant.isPresent()) {
            report.at(setting.optionAt(), subject + ", did you mean \"" + meant.get() + "\"");
        } else {
            report.at(setting.optionAt(), subject + " as of " + OptionCatalog.DATE + "; check its name")
                    .as(Severity.WARNING);
        }
    }
}
