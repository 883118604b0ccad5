package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.List;

/** A role with a path that is named without it, to a service that then looks in vain for it at the root. */
final class IamRefWithPath implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CodeBuild::Project").forEach(project -> {
            Value role = project.value("ServiceRole");
            role.resource()
                    .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                    .ifPresent(resource -> check(role.place(), resource, report));
        });
    }

    private static void check(Node place, Resource role, Reporter report) {
        List<Known> paths = role.value("Path").known();
        for (Known path : paths) {
            if (path.text().filter(text -> !text.isEmpty() && !text.equals("/")).isPresent()) {
                report.at(
                                place,
                                "Ref gives the role's name without its path %s, write !GetAtt %s.Arn%s"
                                        .formatted(path.text().get(), role.logicalId(), path.clause()))
                        .note(path.place(), "the role's path");
            }
        }
    }
}
