package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;
import java.util.regex.Pattern;

/** A handler of a Java function that is neither a class nor a class and a method. */
final class LambdaHandlerForm implements Rule<LambdaFunctions> {

    /** What a build or a macro replaces, and blanks, which the schema does not allow. */
    private static final Pattern OPEN = Pattern.compile(".*[{}@`\\s].*|");

    @Override
    public Set<String> keys() {
        return Set.of("Handler");
    }

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (LambdaFunction function : functions.with("Handler")) {
            if (!function.isJava()) {
                continue;
            }
            for (Violation violation : Violation.of(function.value("Handler"), LambdaHandlerForm::isMalformed)) {
                String handler = violation.value().text().orElse("");
                report.at(
                                function.placeFor(violation.place()),
                                "Handler \"%s\" is no Java handler; write %s%s"
                                        .formatted(
                                                handler,
                                                meant(handler),
                                                violation.value().clause()))
                        .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private static boolean isMalformed(Known handler) {
        return handler.text()
                .filter(text -> !OPEN.matcher(text).matches())
                .filter(text -> HandlerName.parse(text).isEmpty())
                .isPresent();
    }

    private static String meant(String handler) {
        String text = handler.replaceFirst("\\(.*\\)$", "")
                .replaceFirst("\\.(java|class)$", "")
                .replace('/', '.')
                .replaceFirst("([#]|(?<!:):(?!:))", "::");
        return HandlerName.parse(text).isPresent() ? "\"" + text + "\"" : "package.Class or package.Class::method";
    }
}
