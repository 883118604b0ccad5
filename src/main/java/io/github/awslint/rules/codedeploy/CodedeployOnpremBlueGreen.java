package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A blue/green deployment of servers that CodeDeploy cannot create anew. */
final class CodedeployOnpremBlueGreen implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        DeploymentGroup.of(template)
                .filter(DeploymentGroup::isBlueGreen)
                .forEach(group -> group.onPremisesTags()
                        .ifPresent(tags -> report.at(
                                        group.get("DeploymentStyle", "DeploymentType")
                                                .place(),
                                        "DeploymentType BLUE_GREEN works for EC2 instances only, this group has on-premises servers")
                                .note(tags.place(), "the on-premises servers")));
    }
}
