package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.OptionValue;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** A value that its option does not take. */
final class EbOptionValue implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        for (OptionSetting setting : environment.settings()) {
            // a wrong scheme is no refusal but ignored: eb-elbscheme-ignored
            if (!setting.name().equals(Options.ELB_SCHEME)
                    && setting.value().isLiteral()
                    && !setting.value().text().isBlank()) {
                OptionCatalog.get().find(setting.name()).ifPresent(definition -> check(setting, definition, report));
            }
        }
        batchPercentage(environment, report);
    }

    private static void check(OptionSetting setting, OptionDefinition definition, Reporter report) {
        OptionValue value = setting.value();
        Optional<ValueProblem> problem = ValueProblem.of(value, definition);
        if (problem.isPresent()) {
            String subject = setting.option() + " is \"" + shortened(value.written()) + "\", ";
            report.at(value.location(), subject + problem.get().expected())
                    .as(problem.get().severity());
        }
    }

    /** Of a percentage the table's range, which is that of a fixed number, allows too much. */
    private static void batchPercentage(EnvironmentOptions environment, Reporter report) {
        OptionName type = Options.BATCH_SIZE_TYPE;
        Optional<OptionSetting> size = environment.get(Options.BATCH_SIZE);
        if (size.isPresent() && (environment.is(type, "Percentage") || environment.lacks(type))) {
            size.get().value().asInteger().ifPresent(percent -> {
                if (percent > 100 && percent <= 10_000) {
                    report.at(
                            size.get().value().location(), "BatchSize is " + percent + " percent, allowed is 1 to 100");
                }
            });
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 37) + "..." : line;
    }
}
