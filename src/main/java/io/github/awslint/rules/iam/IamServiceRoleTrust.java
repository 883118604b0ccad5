package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.iam.ResourceBasedPolicy;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A role of the template that is given to a service which the role does not trust. */
final class IamServiceRoleTrust implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (ServiceRole given : ServiceRole.of(template)) {
            for (Alternative.Attribute attribute : given.role().attributes()) {
                Resource role = template.resource(attribute.logicalId()).orElse(null);
                if (role != null && role.type().equals("AWS::IAM::Role") && !mayTrust(role, given.service())) {
                    report(attribute, role, given.service(), report);
                }
            }
        }
    }

    private static boolean mayTrust(Resource role, String service) {
        return new ResourceBasedPolicy(role.value("AssumeRolePolicyDocument")).mayAllow(service, "sts:AssumeRole");
    }

    private static void report(Alternative.Attribute use, Resource role, String service, Reporter report) {
        report.at(
                        use.place(),
                        "Role \"%s\" does not trust %s.amazonaws.com, add it to AssumeRolePolicyDocument"
                                .formatted(role.logicalId(), service))
                .note(
                        role.property("AssumeRolePolicyDocument")
                                .orElse(role.entry())
                                .key(),
                        "whom the role trusts");
    }
}
