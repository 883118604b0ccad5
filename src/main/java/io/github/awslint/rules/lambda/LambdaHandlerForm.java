package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.lambda.HandlerName;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A handler of a Java function that is neither a class nor a class and a method. */
final class LambdaHandlerForm implements Rule<LambdaFunctions> {

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
        return handler.content() instanceof ScalarNode name
                && !isOpen(name.text())
                && HandlerName.parse(name.text()).isEmpty();
    }

    /** Whether a build or a macro replaces it, or it has blanks, which the schema does not allow. */
    private static boolean isOpen(String handler) {
        for (int i = 0; i < handler.length(); i++) {
            if ("{}@` \t\n\r\f\u000b".indexOf(handler.charAt(i)) >= 0) {
                return true;
            }
        }
        return handler.isEmpty();
    }

    private static String meant(String handler) {
        String text = handler.replaceFirst("\\(.*\\)$", "")
                .replaceFirst("\\.(java|class)$", "")
                .replace('/', '.')
                .replaceFirst("([#]|(?<!:):(?!:))", "::");
        return HandlerName.parse(text).isPresent() ? "\"" + text + "\"" : "package.Class or package.Class::method";
    }
}
