package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** An in-place deployment of a Lambda function or an ECS service. */
final class CodedeployInplacePlatform implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        DeploymentGroup.of(template)
                .forEach(group -> group.platform()
                        .filter(platform -> platform != ComputePlatform.SERVER)
                        .ifPresent(platform -> check(group, platform, report)));
    }

    private static void check(DeploymentGroup group, ComputePlatform platform, Reporter report) {
        Value style = group.get("DeploymentStyle");
        Value type = group.get("DeploymentStyle", "DeploymentType");
        if (type.is("IN_PLACE")) {
            report.at(
                    type.place(),
                    "DeploymentType IN_PLACE is for servers only, a %s application needs BLUE_GREEN"
                            .formatted(platform.title()));
        } else if (style.isAbsent()) {
            report.at(
                    group.resource().typeNode(),
                    "Group has no DeploymentStyle and is IN_PLACE then, %s needs BLUE_GREEN with WITH_TRAFFIC_CONTROL"
                            .formatted(platform.title()));
        }
    }
}
