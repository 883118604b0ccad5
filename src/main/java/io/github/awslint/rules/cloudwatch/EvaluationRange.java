package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import java.util.OptionalLong;
import java.util.Set;

/** How many periods an alarm looks at, and how many of them must breach. Times in seconds. */
final class EvaluationRange {

    private static final Set<Long> SHORT_PERIODS = Set.of(10L, 20L, 30L);
    private static final long HOUR = 3600;
    private static final long DAY = 86_400;
    private static final long WEEK = 604_800;

    private EvaluationRange() {}

    /** Reports a period of another length than those that CloudWatch evaluates. */
    static void checkPeriod(Value period, Reporter report) {
        for (Known known : period.known()) {
            known.integer().ifPresent(seconds -> {
                if (seconds < 1 || seconds % 60 != 0 && !SHORT_PERIODS.contains(seconds)) {
                    report.at(
                            known.place(),
                            "Period %d is neither 10, 20, 30 nor a multiple of 60 seconds%s"
                                    .formatted(seconds, known.clause()));
                }
            });
        }
    }

    /** Reports what is wrong with the evaluated periods of an alarm. */
    static void check(Value properties, Reporter report) {
        OptionalLong period = properties.get("Period").integer();
        Value periods = properties.get("EvaluationPeriods");
        Value datapoints = properties.get("DatapointsToAlarm");
        if (periods.integer().isEmpty()) {
            return;
        }
        long count = periods.integer().getAsLong();
        if (datapoints.integer().orElse(0) > count) {
            report.at(
                    datapoints.place(),
                    "DatapointsToAlarm %d is above EvaluationPeriods %d, lower it"
                            .formatted(datapoints.integer().getAsLong(), count));
        }
        long limit = period.orElse(0) < HOUR ? DAY : WEEK;
        if (period.orElse(0) * count > limit) {
            report.at(
                    periods.place(),
                    "EvaluationPeriods %d of %d seconds is longer than %s"
                            .formatted(count, period.getAsLong(), limit == DAY ? "a day" : "a week"));
        }
    }
}
