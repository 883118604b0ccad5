package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A service that CodeDeploy deploys, although ECS itself can do what CodeDeploy does. */
final class EcsNativeBlueGreenAvailable implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("DeploymentController");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ECS::Service").forEach(service -> {
            Value controller = service.value("DeploymentController", "Type");
            if (controller.is("CODE_DEPLOY")) {
                report.at(
                        controller.place(),
                        "Type CODE_DEPLOY can go: ECS has BLUE_GREEN, LINEAR and CANARY as a Strategy of its own");
            }
        });
    }
}
