package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** An instance profile with other than one role, or with a role's ARN in place of its name. */
final class IamInstanceProfileRoles implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::IAM::InstanceProfile").forEach(profile -> check(profile, report));
    }

    private static void check(Resource profile, Reporter report) {
        Value roles = profile.value("Roles");
        roles.certainItems().ifPresent(items -> {
            if (items.size() > 1) {
                report.at(
                        profile.property("Roles").orElseThrow(),
                        "Roles names %d roles, an instance profile holds one".formatted(items.size()));
            } else if (items.isEmpty() && roles.isPresent()) {
                report.at(
                                profile.property("Roles").orElseThrow(),
                                "Roles is empty, instances of this profile get no credentials")
                        .as(Severity.WARNING);
            }
        });
        for (Value role : roles.items()) {
            boolean literal =
                    role.text().filter(name -> name.startsWith("arn:")).isPresent();
            if (literal || isArn(role, profile.template())) {
                report.at(role.place(), "Roles wants the name of the role, not its ARN; use Ref instead of Fn::GetAtt");
            }
        }
    }

    private static boolean isArn(Value role, Template template) {
        return role.alternatives().size() == 1
                && role.alternatives().get(0) instanceof Attribute attribute
                && attribute.attribute().filter("Arn"::equals).isPresent()
                && template.resource(attribute.logicalId())
                        .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                        .isPresent();
    }
}
