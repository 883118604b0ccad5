package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** The name of a role where its path is needed to find it. */
final class IamRoleRefWithPath implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CodeBuild::Project").forEach(project -> {
            Value role = project.value("ServiceRole");
            role.resource()
                    .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                    .filter(IamRoleRefWithPath::hasPath)
                    .ifPresent(resource -> report.at(
                                    role.place(),
                                    "ServiceRole is the name of \"%s\", which is not found without its path; use Fn::GetAtt %s.Arn"
                                            .formatted(resource.logicalId(), resource.logicalId()))
                            .note(resource.property("Path").orElseThrow().key(), "the path"));
        });
    }

    private static boolean hasPath(Resource role) {
        return role.value("Path").text().filter(path -> !path.equals("/")).isPresent();
    }
}
