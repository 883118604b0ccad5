package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** A database that is deleted with its environment. */
final class EbCoupledDatabase implements Rule<EnvironmentOptions> {

    private static final OptionName COUPLED = new OptionName(Options.DATABASE, "HasCoupledDatabase");
    private static final OptionName POLICY = new OptionName(Options.DATABASE, "DBDeletionPolicy");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Optional<OptionSetting> first =
                environment.in(Options.DATABASE).stream().findFirst();
        boolean coupled = environment
                .get(COUPLED)
                .map(setting -> setting.value().is("true"))
                .orElse(first.isPresent());
        if (!coupled) {
            return;
        }
        environment
                .where(POLICY, "Delete")
                .ifPresent(policy -> report.at(
                        policy.value().location(),
                        "DBDeletionPolicy Delete loses the data with the environment; set Snapshot or Retain"));
        if (environment.lacks(POLICY)) {
            report.at(
                    first.orElseThrow().namespaceAt(),
                    "Database is deleted with its environment; set DBDeletionPolicy Snapshot, or keep it outside");
        }
    }
}
