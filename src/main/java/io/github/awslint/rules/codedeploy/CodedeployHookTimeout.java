package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.Hook;
import io.github.awslint.codedeploy.HookScript;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.ServerAppSpec;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts of one event have an hour together, and a timeout is a number of seconds above zero. */
final class CodedeployHookTimeout implements Rule<ServerAppSpec> {

    /** Seconds after which the service gives an event up (https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html). */
    private static final long LIMIT = 3600;

    private static final Pattern LEADING_NUMBER = Pattern.compile("\\s*([-+]?[0-9]{1,12}).*", Pattern.DOTALL);

    @Override
    public void check(ServerAppSpec appSpec, Reporter report) {
        for (Hook hook : appSpec.hooks()) {
            check(hook, report);
        }
    }

    private static void check(Hook hook, Reporter report) {
        long sum = 0;
        for (HookScript script : hook.scripts()) {
            ScalarNode timeout = script.timeout().orElse(null);
            if (timeout == null || Placeholder.isIn(timeout.text())) {
                continue;
            }
            long seconds = seconds(timeout);
            if (seconds <= 0) {
                report.at(timeout, "timeout \"" + timeout + "\" is refused; write a whole number of seconds above 0");
                continue;
            }
            if (!isNumber(timeout)) {
                report.at(
                                timeout,
                                "timeout \"" + timeout + "\" is text, which agents from 2.0 on do not take; write "
                                        + seconds)
                        .as(Severity.INFO);
            }
            boolean within = sum <= LIMIT;
            sum += seconds;
            if (seconds > LIMIT) {
                report.at(timeout, "timeout " + seconds + " never passes: an event ends after " + LIMIT + " seconds")
                        .as(Severity.WARNING);
            } else if (sum > LIMIT && within) {
                report.at(
                                timeout,
                                "timeouts of " + hook.event() + " add up to more than the " + LIMIT
                                        + " seconds that an event has; shorten them")
                        .as(Severity.WARNING);
            }
        }
    }

    private static boolean isNumber(ScalarNode timeout) {
        return timeout.style() == ScalarNode.Style.PLAIN && timeout.asInteger().isPresent();
    }

    /** What agents before 2.0 make of a value: the digits in front, else 0. */
    private static long seconds(ScalarNode timeout) {
        if (isNumber(timeout)) {
            return timeout.asInteger().getAsLong();
        }
        Matcher number = LEADING_NUMBER.matcher(timeout.text());
        return number.matches() ? Long.parseLong(number.group(1)) : 0;
    }
}
