package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentDescription;
import io.github.awslint.beanstalk.EnvironmentManifest;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** Options that the console or the EB CLI set themselves, so that a file's value does not count. */
final class EbOptionOverridden implements Rule<EnvironmentDescription> {

    @Override
    public void check(EnvironmentDescription file, Reporter report) {
        if (file instanceof EnvironmentManifest) {
            return;
        }
        List<OptionSetting> overridden = file.settings().settings().stream()
                .filter(setting -> !clients(setting).isEmpty())
                .toList();
        if (!overridden.isEmpty()) {
            OptionSetting first = overridden.get(0);
            int more = (int) overridden.stream()
                            .map(OptionSetting::name)
                            .distinct()
                            .count()
                    - 1;
            report.at(
                    first.optionAt(),
                    "Option " + first.option() + (more > 0 ? " and " + more + " more of this file are" : " is")
                            + " overridden in environments that " + clients(first) + " made; see eb config");
        }
    }

    private static String clients(OptionSetting setting) {
        return switch (OptionCatalog.get()
                .find(setting.name())
                .map(OptionDefinition::overriddenBy)
                .orElse("")) {
            case "" -> "";
            case "C" -> "the console";
            case "E" -> "the EB CLI";
            default -> "the console or EB CLI";
        };
    }
}
