package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.StackSetTemplate;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** A stack set for an organization whose template needs a macro. */
final class CfnStacksetMacroServiceManaged implements Rule<StackSetTemplate> {

    @Override
    public void check(StackSetTemplate set, Reporter report) {
        if (!set.stackSet().value("PermissionModel").is("SERVICE_MANAGED")) {
            return;
        }
        macro(set.body())
                .ifPresent(macro -> report.at(
                                set.place(),
                                "template uses %s, but a SERVICE_MANAGED stack set takes no macros; deploy it processed"
                                        .formatted(macro))
                        .as(macro.equals("AWS::LanguageExtensions") ? Severity.WARNING : Severity.ERROR));
    }

    private static Optional<String> macro(Template body) {
        Optional<String> included = body.contents()
                .calls(Intrinsic.Other.class)
                .map(Intrinsic.Other::function)
                .filter("Fn::Transform"::equals)
                .findFirst();
        return body.transforms().names().stream()
                .map(ScalarNode::text)
                .filter(name -> !name.equals("AWS::LanguageExtensions"))
                .findFirst()
                .or(() -> included)
                .or(() ->
                        body.transforms().names().stream().map(ScalarNode::text).findFirst());
    }
}
