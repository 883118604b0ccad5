package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about ECS services and task definitions. */
public final class EcsRules {

    private EcsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new EcsAgentCluster()).about("AWS::ECS::Cluster"),
                RuleGroup.of(
                                Template.class,
                                new EcsCodedeployControllerLb(),
                                new EcsDeploymentStrategyShape(),
                                new EcsNativeBlueGreenAvailable(),
                                new EcsServiceTaskMismatch(),
                                new EcsLbTarget(),
                                new EcsPlacementField(),
                                new EcsServiceDaemon())
                        .about("AWS::ECS::Service"),
                RuleGroup.of(
                                Template.class,
                                new EcsEssentialContainer(),
                                new EcsFargateTaskIncomplete(),
                                new EcsFargateTaskSize(),
                                new EcsLogOptions(),
                                new EcsPortMapping(),
                                new EcsTaskMemory())
                        .about("AWS::ECS::TaskDefinition"),
                RuleGroup.of(Template.class, new EcsPlacementFargate())
                        .about("AWS::ECS::Service", "AWS::ECS::TaskDefinition"));
    }
}
