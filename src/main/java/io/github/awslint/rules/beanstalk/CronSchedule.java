package io.github.awslint.rules.beanstalk;

import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A schedule in crontab's five fields: minute, hour, day of the month, month, day of the week. */
final class CronSchedule {

    private static final List<String> NAMES = List.of("minute", "hour", "day of month", "month", "day of week");
    private static final int[] LEAST = {0, 0, 1, 1, 0};
    private static final int[] GREATEST = {59, 23, 31, 12, 7};
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final String DAYS = "SUNMONTUEWEDTHUFRISAT";
    private static final Pattern PART = Pattern.compile("(\\*|([0-9A-Za-z]+)(?:-([0-9A-Za-z]+))?)(?:/([0-9]+))?");

    private CronSchedule() {}

    /**
     * What keeps a reader of crontab lines from taking a schedule.
     *
     * @param reason for the second half of a message
     * @param severity warning where some readers take it all the same
     */
    record Problem(String reason, Severity severity) {}

    /** The problem of a schedule; empty where it is five fields within their ranges. */
    static Optional<Problem> problem(String schedule) {
        String text = schedule.strip();
        if (text.matches("(?i)(cron|rate)\\s*\\(.*")) {
            return error("is written for EventBridge; write five fields such as 0 12 * * *");
        }
        if (text.startsWith("@")) {
            return warning("is a nickname, which may not be known; write five fields such as 0 0 * * *");
        }
        String[] fields = text.split("\\s+");
        if (fields.length != 5) {
            String count = "has " + fields.length + " fields, not five; write such as 0 12 * * *";
            return fields.length == 6 ? warning(count) : error(count);
        }
        for (int i = 0; i < 5; i++) {
            for (String part : fields[i].split(",", -1)) {
                Optional<Problem> problem = problem(part, i);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problem(String part, int field) {
        String name = NAMES.get(field);
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return unusual(part, name);
        }
        for (String value : new String[] {matcher.group(2), matcher.group(3)}) {
            if (value != null && value.matches("[A-Za-z]{1,2}")) {
                return unusual(part, name);
            }
            if (value != null && !fits(value, field)) {
                return error("has \"" + value + "\" as " + name + ", allowed are " + LEAST[field] + " to "
                        + GREATEST[field]);
            }
        }
        return matcher.group(4) != null && matcher.group(4).matches("0+")
                ? error("has the step 0 as " + name)
                : Optional.empty();
    }

    /** Quartz and EventBridge know further marks. */
    private static Optional<Problem> unusual(String part, String name) {
        return warning("has \"" + part + "\" as " + name + ", which crontab does not know");
    }

    private static boolean fits(String value, int field) {
        if (value.matches("\\d{1,4}")) {
            int number = Integer.parseInt(value);
            return number >= LEAST[field] && number <= GREATEST[field];
        }
        String names = field == 3 ? MONTHS : field == 4 ? DAYS : "";
        return value.length() == 3 && names.indexOf(value.toUpperCase(Locale.ROOT)) % 3 == 0;
    }

    private static Optional<Problem> error(String reason) {
        return Optional.of(new Problem(reason, Severity.ERROR));
    }

    private static Optional<Problem> warning(String reason) {
        return Optional.of(new Problem(reason, Severity.WARNING));
    }
}
