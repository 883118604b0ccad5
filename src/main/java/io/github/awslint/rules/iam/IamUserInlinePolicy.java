package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.List;

/** A policy that hangs on a single user instead of on a group or a role. */
final class IamUserInlinePolicy implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::IAM::User")
                .forEach(user ->
                        List.of("Policies", "ManagedPolicyArns").forEach(property -> check(user, property, report)));
        template.resources("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy")
                .forEach(policy -> check(policy, "Users", report));
        template.resources("AWS::IAM::UserPolicy").forEach(policy -> report(policy.typeNode(), report));
    }

    private static void check(Resource resource, String property, Reporter report) {
        Value list = resource.value(property);
        if (list.isWholeList() && !list.items().isEmpty()) {
            report(resource.property(property).orElseThrow().key(), report);
        }
    }

    private static void report(Node place, Reporter report) {
        report.at(place, "Policy hangs on a single user, attach it to a group of people or to a role");
    }
}
