package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.beanstalk.Placeholders;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scheduled action without a name, or one whose sizes or times contradict each other. */
final class EbScheduledAction implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Map<String, List<OptionSetting>> actions = new TreeMap<>();
        for (OptionSetting setting : environment.in(Options.SCHEDULED_ACTION)) {
            if (setting.resourceName().isPresent()) {
                actions.computeIfAbsent(setting.resourceName().get(), name -> new ArrayList<>())
                        .add(setting);
            } else {
                report.at(
                        setting.optionAt(),
                        setting.option() + " belongs to no scheduled action; add its resource_name");
            }
        }
        // a setting under a name that something fills in may belong to any action
        boolean whole = actions.keySet().stream().noneMatch(Placeholders::in)
                && environment.lacks(Options.SCHEDULED_ACTION, "StartTime");
        actions.forEach((name, settings) -> action(name, settings, whole, report));
    }

    private static void action(String name, List<OptionSetting> settings, boolean whole, Reporter report) {
        Map<String, OptionSetting> options = new HashMap<>();
        settings.forEach(setting -> options.put(setting.option(), setting));
        notAbove(options, "MinSize", "MaxSize", report);
        notAbove(options, "MinSize", "DesiredCapacity", report);
        notAbove(options, "DesiredCapacity", "MaxSize", report);
        Optional.ofNullable(options.get("Recurrence"))
                .flatMap(recurrence -> recurrence.value().known())
                .flatMap(CronSchedule::problem)
                .ifPresent(problem -> report.at(
                                options.get("Recurrence").value().location(),
                                "Recurrence \""
                                        + options.get("Recurrence").value().text() + "\" " + problem.reason())
                        .as(problem.severity()));
        times(options, report);
        boolean timeless = !options.containsKey("StartTime") && !options.containsKey("Recurrence");
        if (timeless && whole) {
            report.at(
                            settings.get(0).optionAt(),
                            "Scheduled action " + name + " has neither StartTime nor Recurrence; set one")
                    .as(Severity.WARNING);
        }
    }

    private static void notAbove(Map<String, OptionSetting> options, String less, String more, Reporter report) {
        OptionSetting small = options.get(less);
        OptionSetting great = options.get(more);
        if (small != null
                && great != null
                && small.value().asInteger().isPresent()
                && great.value().asInteger().isPresent()
                && small.value().asInteger().getAsLong()
                        > great.value().asInteger().getAsLong()) {
            report.at(
                            small.value().location(),
                            less + " " + small.value().text() + " of this action is above its " + more + " "
                                    + great.value().text())
                    .note(great.value().location(), more + " is set here");
        }
    }

    private static void times(Map<String, OptionSetting> options, Reporter report) {
        Optional<Instant> start = instant(options.get("StartTime"));
        Optional<Instant> end = instant(options.get("EndTime"));
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            report.at(options.get("EndTime").value().location(), "EndTime is not after StartTime; set a later one")
                    .note(options.get("StartTime").value().location(), "StartTime is set here");
        }
    }

    private static Optional<Instant> instant(OptionSetting setting) {
        try {
            return setting == null
                    ? Optional.empty()
                    : setting.value().known().map(String::strip).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
