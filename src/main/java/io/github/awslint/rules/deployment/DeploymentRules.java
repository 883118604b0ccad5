package io.github.awslint.rules.deployment;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CodeDeploy resources of templates. */
public final class DeploymentRules {

    private DeploymentRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                Template.class,
                new CodedeployAllAtOnce(),
                new CodedeployBluegreenTraffic(),
                new CodedeployConfigPlatform(),
                new CodedeployConfigUnknown(),
                new CodedeployCustomConfigShape(),
                new CodedeployInplacePlatform(),
                new CodedeployNoRollback(),
                new CodedeployOnpremBlueGreen()));
    }
}
