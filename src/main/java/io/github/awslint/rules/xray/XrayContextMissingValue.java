package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Locale;

/** A value of {@code AWS_XRAY_CONTEXT_MISSING} that the X-Ray SDK does not know, or that does harm in a function. */
final class XrayContextMissingValue implements Rule<Template> {

    private static final String VARIABLE = "AWS_XRAY_CONTEXT_MISSING";
    private static final List<String> VALUES = List.of("LOG_ERROR", "RUNTIME_ERROR", "IGNORE_ERROR");

    @Override
    public void check(Template template, Reporter report) {
        for (EnvironmentVariables.Setting setting : EnvironmentVariables.of(template, VARIABLE)) {
            for (Violation violation : Violation.of(
                    setting.value(),
                    known -> known.text()
                            .filter(text -> !isFine(text, setting.inLambda()))
                            .isPresent())) {
                report(violation, report);
            }
        }
    }

    private static boolean isFine(String text, boolean inLambda) {
        String value = text.toUpperCase(Locale.ROOT);
        boolean placeholder = text.contains("${") || text.contains("@") || text.contains("`");
        return placeholder || (inLambda ? value.equals("IGNORE_ERROR") : VALUES.contains(value));
    }

    private static void report(Violation violation, Reporter report) {
        String text = violation.value().text().orElseThrow();
        String clause = violation.value().clause();
        switch (text.toUpperCase(Locale.ROOT)) {
            case "LOG_ERROR" ->
                report.at(violation.place(), "%s%s is what Lambda sets by itself; remove it".formatted(text, clause))
                        .as(Severity.INFO);
            case "RUNTIME_ERROR" ->
                report.at(
                                violation.place(),
                                "%s%s makes your code fail where no trace is open; use LOG_ERROR or IGNORE_ERROR"
                                        .formatted(text, clause))
                        .as(Severity.WARNING);
            default ->
                report.at(
                                violation.place(),
                                "%s \"%s\"%s is unknown and ignored; use %s"
                                        .formatted(VARIABLE, text, clause, String.join(", ", VALUES)))
                        .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
