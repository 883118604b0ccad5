package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** Lasting keys of a user in a template that deploys to servers outside of EC2, which may register with a role's session. */
final class CodedeployOnpremStaticUser implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Optional<Value> servers = DeploymentGroup.of(template)
                .flatMap(group -> group.onPremisesTags().stream())
                .findFirst();
        servers.ifPresent(tags -> template.resources("AWS::IAM::AccessKey")
                .forEach(key -> report.at(
                                key.key(),
                                "Access key for on-premises servers lasts for ever, register them with a role's session")
                        .note(tags.place(), "the on-premises servers")));
    }
}
