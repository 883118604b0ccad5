package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Managed platform updates that are switched on without what they need. */
final class EbManagedUpdates implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Optional<OptionSetting> on = environment.where(Options.MANAGED_ACTIONS, "true");
        if (on.isPresent()) {
            for (OptionName required : List.of(Options.PREFERRED_START_TIME, Options.UPDATE_LEVEL)) {
                if (environment.lacks(required)) {
                    Report missing = report.at(
                            on.get().optionAt(),
                            "ManagedActionsEnabled needs " + required.option() + " in " + required.namespace());
                    if (!environment.isDeclaredInFull()) {
                        missing.as(Severity.WARNING);
                    }
                }
            }
            environment
                    .where(Options.SYSTEM_TYPE, "basic")
                    .ifPresent(type -> report.at(
                                    type.value().location(),
                                    "Health reporting basic stops managed updates; use enhanced")
                            .note(on.get().optionAt(), "managed updates are switched on here"));
        }
        environment
                .where(Options.MANAGED_ACTIONS, "false")
                .ifPresent(off -> report.at(
                                off.value().location(),
                                "ManagedActionsEnabled false leaves security updates of the platform to you; set true")
                        .as(Severity.INFO));
        environment
                .where(Options.INSTANCE_REFRESH, "true")
                .filter(refresh ->
                        environment.lacks(Options.MANAGED_ACTIONS) || environment.is(Options.MANAGED_ACTIONS, "false"))
                .ifPresent(refresh -> report.at(
                                refresh.optionAt(),
                                "InstanceRefreshEnabled has no effect without ManagedActionsEnabled true; set both")
                        .as(Severity.WARNING));
    }
}
