package io.github.awslint.rules.events;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code rate} and {@code cron} expressions of EventBridge: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html */
final class ScheduleGrammar {

    private static final Pattern RATE = Pattern.compile("rate\\(\\s*(\\d+)\\s+(minute|hour|day)(s?)\\s*\\)");
    private static final Pattern CRON = Pattern.compile("cron\\((.*)\\)");
    private static final int CRON_FIELDS = 6;
    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;

    private ScheduleGrammar() {}

    /** What is wrong with an expression, as the end of a sentence about it. */
    static Optional<String> problem(String expression) {
        Matcher rate = RATE.matcher(expression);
        if (rate.matches()) {
            return rateProblem(rate.group(1), rate.group(2), !rate.group(3).isEmpty());
        }
        Matcher cron = CRON.matcher(expression);
        if (cron.matches()) {
            return cronProblem(cron.group(1).strip());
        }
        return Optional.of("is no schedule, write rate(5 minutes) or cron(0 12 * * ? *)");
    }

    private static Optional<String> rateProblem(String digits, String unit, boolean plural) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        if (number.equals("0")) {
            return Optional.of("never comes, write a number above 0");
        }
        boolean one = number.equals("1");
        return one == plural
                ? Optional.of("is refused, write rate(" + number + " " + unit + (one ? "" : "s") + ")")
                : Optional.empty();
    }

    private static Optional<String> cronProblem(String fields) {
        if (fields.contains(", ")) {
            // samples exist with commas between the fields, and nothing says whether EventBridge takes them
            return Optional.empty();
        }
        String[] parts = fields.split("\\s+");
        if (parts.length != CRON_FIELDS) {
            return Optional.of("has " + parts.length
                    + " fields, EventBridge wants 6: minute, hour, day of month, month, day of week, year");
        }
        boolean question = parts[DAY_OF_MONTH].equals("?") || parts[DAY_OF_WEEK].equals("?");
        return question ? Optional.empty() : Optional.of("sets day of month and day of week, write ? for one of them");
    }
}
