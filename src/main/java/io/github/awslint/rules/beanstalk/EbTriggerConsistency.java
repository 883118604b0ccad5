package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionCatalog;
import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionName;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A scaling trigger whose options contradict each other, mostly because some were left at their defaults. */
final class EbTriggerConsistency implements Rule<EnvironmentOptions> {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("cpuutilization", "Percent"),
            Map.entry("latency", "Seconds"),
            Map.entry("targetresponsetime", "Seconds"),
            Map.entry("requestcount", "Count"),
            Map.entry("healthyhostcount", "Count"),
            Map.entry("unhealthyhostcount", "Count"),
            Map.entry("networkin", "Bytes"),
            Map.entry("networkout", "Bytes"),
            Map.entry("diskreadbytes", "Bytes"),
            Map.entry("diskwritebytes", "Bytes"));

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        if (environment.in(Options.TRIGGER).isEmpty()) {
            return;
        }
        thresholds(environment, report);
        duration(environment, report);
        unit(environment, report);
    }

    private static void thresholds(EnvironmentOptions environment, Reporter report) {
        Optional<Double> lower = number(environment, "LowerThreshold");
        Optional<Double> upper = number(environment, "UpperThreshold");
        if (lower.isPresent() && upper.isPresent() && lower.get() >= upper.get()) {
            firstOf(environment, "UpperThreshold", "LowerThreshold")
                    .ifPresent(where -> report.at(
                            where,
                            "LowerThreshold " + shown(environment, "LowerThreshold") + " is not below UpperThreshold "
                                    + shown(environment, "UpperThreshold") + "; set both"));
        }
        boolean percent = environment.is(new OptionName(Options.TRIGGER, "MeasureName"), "CPUUtilization");
        if (percent && environment.lacks(Options.TRIGGER, "UpperThreshold")) {
            firstOf(environment, "MeasureName")
                    .ifPresent(where -> report.at(
                            where,
                            "CPUUtilization never reaches the default UpperThreshold of 6000000; set both thresholds"));
        }
    }

    private static void duration(EnvironmentOptions environment, Reporter report) {
        Optional<Double> breach = number(environment, "BreachDuration");
        Optional<Double> period = number(environment, "Period");
        Optional<Double> periods = number(environment, "EvaluationPeriods");
        if (breach.isPresent()
                && period.isPresent()
                && periods.isPresent()
                && breach.get() != period.get() * periods.get()) {
            firstOf(environment, "BreachDuration", "Period", "EvaluationPeriods")
                    .ifPresent(where -> report.at(
                            where,
                            "BreachDuration " + shown(environment, "BreachDuration") + " is not Period "
                                    + shown(environment, "Period") + " times EvaluationPeriods "
                                    + shown(environment, "EvaluationPeriods") + ", so one of them is changed"));
        }
    }

    private static void unit(EnvironmentOptions environment, Reporter report) {
        Optional<String> measure = text(environment, "MeasureName");
        Optional<String> unit = text(environment, "Unit");
        if (measure.isEmpty() || unit.isEmpty()) {
            return;
        }
        String fitting = UNITS.get(measure.get().toLowerCase(Locale.ROOT));
        if (fitting != null && !fitting.equalsIgnoreCase(unit.get())) {
            firstOf(environment, "Unit", "MeasureName")
                    .ifPresent(where -> report.at(
                            where,
                            "Unit " + shown(environment, "Unit") + " does not fit " + measure.get() + "; set "
                                    + fitting));
        }
    }

    /** What an option is, or its default where no file sets it; empty where it is not known. */
    private static Optional<String> text(EnvironmentOptions environment, String option) {
        OptionName name = new OptionName(Options.TRIGGER, option);
        return environment.lacks(name)
                ? OptionCatalog.get().find(name).flatMap(OptionDefinition::defaultValue)
                : environment.get(name).flatMap(setting -> setting.value().known());
    }

    private static Optional<Double> number(EnvironmentOptions environment, String option) {
        return text(environment, option).flatMap(ValueRange.NUMBERS::read);
    }

    private static String shown(EnvironmentOptions environment, String option) {
        String text = text(environment, option).orElse("");
        return environment.get(Options.TRIGGER, option).isPresent() ? text : text + " (the default)";
    }

    private static Optional<Location> firstOf(EnvironmentOptions environment, String... options) {
        List<OptionSetting> set = Arrays.stream(options)
                .map(option -> environment.get(Options.TRIGGER, option).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return set.stream().findFirst().map(setting -> setting.value().location());
    }
}
