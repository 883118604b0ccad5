package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.xray.TracingVariables;
import java.util.List;

/** The rules about X-Ray. */
public final class XrayRules {

    private XrayRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(LambdaFunctions.class, new XrayRoleMissingPermissions(), new XrayDaemonAddressInLambda()),
                RuleGroup.of(TracingVariables.class, new XrayContextMissingValue(), new XrayDaemonAddressFormat())
                        .where(variables -> !variables.all().isEmpty()),
                RuleGroup.of(Template.class, new XrayDaemonContainerPort())
                        .where(template -> template.uses("AWS::ECS")));
    }
}
