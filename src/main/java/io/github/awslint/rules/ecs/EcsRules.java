package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about ECS services and task definitions. */
public final class EcsRules {

    private EcsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new EcsAgentCluster(),
                        new EcsCodedeployControllerLb(),
                        new EcsDeploymentStrategyShape(),
                        new EcsEssentialContainer(),
                        new EcsFargateTaskIncomplete(),
                        new EcsFargateTaskSize(),
                        new EcsLogOptions(),
                        new EcsNativeBlueGreenAvailable(),
                        new EcsServiceTaskMismatch(),
                        new EcsLbTarget(),
                        new EcsPlacementFargate(),
                        new EcsPlacementField(),
                        new EcsPortMapping(),
                        new EcsServiceDaemon(),
                        new EcsTaskMemory())
                .where(template -> template.uses("AWS::ECS")));
    }
}
