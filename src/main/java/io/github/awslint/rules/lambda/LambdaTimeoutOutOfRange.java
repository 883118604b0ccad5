package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** A timeout that Lambda does not accept. */
final class LambdaTimeoutOutOfRange implements Rule<LambdaFunctions> {

    private static final long MAX_SECONDS = 900;

    /** On managed instances. https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html */
    private static final long MAX_SECONDS_ON_INSTANCES = 5400;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    @Override
    public Set<String> keys() {
        return Set.of("Timeout");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        Set<Node> reported = new HashSet<>();
        for (LambdaFunction function : functions.with("Timeout")) {
            boolean onInstances = !function.value("CapacityProviderConfig").isAbsent();
            long most = onInstances ? MAX_SECONDS_ON_INSTANCES : MAX_SECONDS;
            for (Violation violation : Violation.of(function.timeout(), timeout -> isOutside(timeout, most))) {
                // functions that inherit a timeout share its place
                if (reported.add(violation.place())) {
                    report.at(violation.place(), message(violation.value(), most))
                            .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
                }
            }
        }
    }

    private static boolean isOutside(Known timeout, long most) {
        OptionalLong number = timeout.integer();
        if (number.isEmpty()) {
            String text = timeout.text().orElse("");
            return NUMBER.matcher(text).matches() && !text.endsWith(".0");
        }
        long seconds = number.getAsLong();
        return seconds < 1 || seconds > most;
    }

    private static String message(Known timeout, long most) {
        long value = timeout.integer().orElse(0);
        boolean milliseconds = value > MAX_SECONDS && value % 1000 == 0 && value / 1000 <= MAX_SECONDS;
        return "Timeout %s%s is outside of 1 to %d seconds%s"
                .formatted(
                        timeout.text().orElse(""),
                        timeout.clause(),
                        most,
                        milliseconds ? "; it looks like milliseconds, write " + value / 1000 : "");
    }
}
