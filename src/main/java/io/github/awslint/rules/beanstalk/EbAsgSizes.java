package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.OptionalLong;

/** A group whose least size is above its greatest. */
final class EbAsgSizes implements Rule<EnvironmentOptions> {

    private static final long DEFAULT_MINIMUM = 1;
    private static final long DEFAULT_MAXIMUM = 4;

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        OptionalLong minimum = size(environment, true);
        OptionalLong maximum = size(environment, false);
        if (minimum.isEmpty() || maximum.isEmpty() || minimum.getAsLong() <= maximum.getAsLong()) {
            return;
        }
        Optional<OptionSetting> least = environment.get(Options.MIN_SIZE);
        Optional<OptionSetting> greatest = environment.get(Options.MAX_SIZE);
        if (least.isEmpty() && greatest.isEmpty()) {
            return;
        }
        OptionSetting where = least.isPresent() ? least.get() : greatest.get();
        Report found = report.at(
                where.value().location(),
                "MinSize " + minimum.getAsLong() + (least.isPresent() ? "" : " (the default)") + " is above MaxSize "
                        + maximum.getAsLong() + (greatest.isPresent() ? "" : " (the default)")
                        + "; raise MaxSize or lower MinSize");
        if (least.isPresent() && greatest.isPresent()) {
            found.note(greatest.get().value().location(), "MaxSize is set here");
        } else if (!environment.isDeclaredInFull()) {
            found.as(Severity.WARNING);
        }
    }

    private static OptionalLong size(EnvironmentOptions environment, boolean least) {
        var name = least ? Options.MIN_SIZE : Options.MAX_SIZE;
        return environment.lacks(name)
                ? OptionalLong.of(least ? DEFAULT_MINIMUM : DEFAULT_MAXIMUM)
                : environment.integer(name);
    }
}
