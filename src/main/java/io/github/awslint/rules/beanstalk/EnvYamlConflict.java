package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.OptionSource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** An option to which env.yaml and .ebextensions give different values. */
final class EnvYamlConflict implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        List<OptionSetting> manifest = environment.settings().stream()
                .filter(setting -> setting.source() == OptionSource.MANIFEST)
                .toList();
        if (manifest.isEmpty()) {
            return;
        }
        for (OptionSetting setting : environment.settings()) {
            if (setting.source() == OptionSource.EXTENSIONS) {
                manifest.stream()
                        .filter(setting::isSameOptionAs)
                        .filter(other -> disagree(setting, other))
                        .findFirst()
                        .ifPresent(other -> report.at(
                                        setting.value().location(),
                                        setting.option() + " is \""
                                                + setting.value().text() + "\" here, but \""
                                                + other.value().text() + "\" in env.yaml, which wins; keep one")
                                .note(other.value().location(), "the value of new environments"));
            }
        }
    }

    private static boolean disagree(OptionSetting one, OptionSetting other) {
        return one.value().isLiteral()
                && other.value().isLiteral()
                && !one.value().is(other.value().text().strip());
    }
}
