package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Updates of the configuration that stop the whole group, or that the group cannot do. */
final class EbRollingUpdateGroup implements Rule<EnvironmentOptions> {

    private static final OptionName ENABLED = new OptionName(Options.ROLLING_UPDATE, "RollingUpdateEnabled");
    private static final OptionName IN_SERVICE = new OptionName(Options.ROLLING_UPDATE, "MinInstancesInService");
    private static final OptionName BATCH = new OptionName(Options.ROLLING_UPDATE, "MaxBatchSize");
    private static final OptionName PAUSE = new OptionName(Options.ROLLING_UPDATE, "PauseTime");
    private static final long DEFAULT_MAXIMUM = 4;

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (environment.is(Options.ENVIRONMENT_TYPE, "SingleInstance")) {
            environment
                    .where(ENABLED, "true")
                    .or(() -> environment.get(IN_SERVICE))
                    .ifPresent(
                            setting -> report.at(
                                    setting.optionAt(),
                                    setting.option()
                                            + " is refused for a single instance, which cannot be updated in turns; remove it"));
            return;
        }
        boolean open = environment
                .get(Options.ENVIRONMENT_TYPE)
                .filter(type -> type.value().known().isEmpty())
                .isPresent();
        if (open) {
            return;
        }
        environment.where(ENABLED, "false").ifPresent(off -> switchedOff(environment, off, report));
        inService(environment, report);
        OptionalLong batch = environment.integer(BATCH);
        OptionalLong maximum = environment.integer(Options.MAX_SIZE);
        if (batch.isPresent() && maximum.isPresent() && batch.getAsLong() > maximum.getAsLong()) {
            report.at(
                            environment.get(BATCH).orElseThrow().value().location(),
                            "MaxBatchSize " + batch.getAsLong() + " is above MaxSize " + maximum.getAsLong()
                                    + "; lower it")
                    .as(Severity.WARNING);
        }
    }

    private static void switchedOff(EnvironmentOptions environment, OptionSetting off, Reporter report) {
        Optional<OptionSetting> other = List.of(BATCH, IN_SERVICE, PAUSE).stream()
                .flatMap(name -> environment.get(name).stream())
                .findFirst();
        OptionalLong minimum = environment.integer(Options.MIN_SIZE);
        if (other.isPresent()) {
            report.at(
                            off.value().location(),
                            "RollingUpdateEnabled false does not hold, because "
                                    + other.get().option() + " switches rolling updates on; remove one")
                    .note(other.get().optionAt(), "set here")
                    .as(Severity.INFO);
        } else if (minimum.isPresent() && minimum.getAsLong() > 1) {
            report.at(
                            off.value().location(),
                            "RollingUpdateEnabled false lets updates replace all instances at once; set true")
                    .as(Severity.WARNING);
        }
    }

    private static void inService(EnvironmentOptions environment, Reporter report) {
        OptionalLong inService = environment.integer(IN_SERVICE);
        boolean standard = environment.lacks(Options.MAX_SIZE);
        OptionalLong maximum = standard ? OptionalLong.of(DEFAULT_MAXIMUM) : environment.integer(Options.MAX_SIZE);
        if (inService.isPresent() && maximum.isPresent() && inService.getAsLong() >= maximum.getAsLong()) {
            report.at(
                            environment.get(IN_SERVICE).orElseThrow().value().location(),
                            "MinInstancesInService " + inService.getAsLong() + " is not below MaxSize "
                                    + maximum.getAsLong() + (standard ? " (the default)" : "") + "; lower it")
                    .as(standard ? Severity.WARNING : Severity.ERROR);
        }
    }
}
