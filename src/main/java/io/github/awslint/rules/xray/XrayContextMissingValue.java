package io.github.awslint.rules.xray;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.xray.TracingVariable;
import io.github.awslint.xray.TracingVariable.Candidate;
import io.github.awslint.xray.TracingVariables;
import java.util.List;
import java.util.Locale;

/** A value of {@code AWS_XRAY_CONTEXT_MISSING} that the X-Ray SDK does not know, or that does harm in a function. */
final class XrayContextMissingValue implements Rule<TracingVariables> {

    private static final String VARIABLE = "AWS_XRAY_CONTEXT_MISSING";
    private static final List<String> VALUES = List.of("LOG_ERROR", "RUNTIME_ERROR", "IGNORE_ERROR");

    @Override
    public void check(TracingVariables variables, Reporter report) {
        for (TracingVariable variable : variables.named(VARIABLE)) {
            boolean certain = variable.surely(text -> !isKnown(text));
            for (Candidate value : variable.offending(text -> !isFine(text, variable.inLambda()))) {
                report(value, certain, report);
            }
        }
    }

    private static boolean isKnown(String text) {
        return VALUES.contains(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isFine(String text, boolean inLambda) {
        return inLambda ? text.equalsIgnoreCase("IGNORE_ERROR") : isKnown(text);
    }

    private static void report(Candidate value, boolean certain, Reporter report) {
        String text = value.text();
        switch (text.toUpperCase(Locale.ROOT)) {
            case "LOG_ERROR" ->
                report.at(
                                value.place(),
                                "%s%s is what Lambda sets by itself; remove it".formatted(text, value.clause()))
                        .as(Severity.INFO);
            case "RUNTIME_ERROR" ->
                report.at(
                                value.place(),
                                "%s%s makes your code fail where no trace is open; use LOG_ERROR or IGNORE_ERROR"
                                        .formatted(text, value.clause()))
                        .as(Severity.WARNING);
            default ->
                report.at(
                                value.place(),
                                "%s \"%s\"%s is unknown and ignored; use %s"
                                        .formatted(VARIABLE, text, value.clause(), String.join(", ", VALUES)))
                        .as(certain ? Severity.ERROR : Severity.WARNING);
        }
    }
}
