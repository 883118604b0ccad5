package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.FunctionHook;
import io.github.awslint.codedeploy.LambdaAppSpec;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.codedeploy.TargetResource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Traffic shifts from one published version of a function to another. */
final class CodedeployLambdaAppspec implements Rule<LambdaAppSpec> {

    @Override
    public void check(LambdaAppSpec appSpec, Reporter report) {
        for (TargetResource resource : appSpec.resources()) {
            for (String property : List.of("CurrentVersion", "TargetVersion")) {
                scalar(resource, property).ifPresent(version -> checkVersion(property, version, report));
            }
            checkDifferent(resource, report);
        }
        for (FunctionHook hook : appSpec.hooks()) {
            if (hook.function() instanceof ScalarNode function
                    && function.text().isBlank()) {
                report.at(hook.event(), "hook " + hook.event() + " names no function; fill it in or remove the hook")
                        .as(Severity.WARNING);
            }
        }
    }

    private static Optional<ScalarNode> scalar(TargetResource resource, String property) {
        return resource.properties()
                .flatMap(properties -> properties.scalar(property))
                .filter(value -> !value.isNull());
    }

    private static void checkVersion(String property, ScalarNode version, Reporter report) {
        String text = version.text();
        if (text.matches("[1-9][0-9]*") || Placeholder.isIn(text) && !text.equals("$LATEST")) {
            return;
        }
        boolean surelyWrong = text.equals("$LATEST") || text.matches("[-+]?[0-9.]+");
        report.at(version, property + " \"" + text + "\" is no published version; give its number, such as \"3\"")
                // other text is likely to be filled in before the deployment
                .as(surelyWrong ? Severity.ERROR : Severity.WARNING);
    }

    private static void checkDifferent(TargetResource resource, Reporter report) {
        Optional<ScalarNode> current = scalar(resource, "CurrentVersion").filter(Placeholder::isLiteral);
        Optional<ScalarNode> target = scalar(resource, "TargetVersion").filter(Placeholder::isLiteral);
        if (current.isPresent()
                && target.isPresent()
                && current.get().text().equals(target.get().text())) {
            report.at(target.get(), "TargetVersion " + target.get() + " is the CurrentVersion; no traffic would shift")
                    .note(current.get(), "CurrentVersion stands here")
                    .as(Severity.WARNING);
        }
    }
}
