package io.github.awslint.rules.deployment;

import io.github.awslint.deployment.Deployment;
import io.github.awslint.deployment.ParameterFile;
import io.github.awslint.deployment.StackDeployment;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about files that give the parameters of a template their values. */
public final class DeploymentRules {

    private DeploymentRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(StackDeployment.class, new DeploymentCapabilities()),
                RuleGroup.of(ParameterFile.class, new DeploymentFileShape()),
                RuleGroup.of(
                        Deployment.class,
                        new DeploymentParameterMissing(),
                        new DeploymentParameterRefused(),
                        new DeploymentParameterUnknown()));
    }
}
