package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.Role;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.Publication;
import java.util.List;
import java.util.regex.Pattern;

/** Rights with which the Serverless Application Repository takes no application any more. */
final class SamPublishBlocked implements Rule<Publication> {

    private static final Pattern POLICY = Pattern.compile("(arn:.*/)?AWSLambda_FullAccess");
    private static final Pattern ACTION =
            Pattern.compile("(?i)iam:(\\*|attachrolepolicy|putrolepolicy|attach\\*|put\\*|attachrole\\*|putrole\\*)");

    @Override
    public void check(Publication publication, Reporter report) {
        for (Resource resource : publication.template().resources()) {
            switch (resource.type()) {
                case "AWS::Serverless::Function", "AWS::Serverless::StateMachine" -> {
                    policies(resource, resource.value("Policies"), report);
                    actions(Role.ofServerless(resource), report);
                }
                case "AWS::IAM::Role" -> {
                    policies(resource, resource.value("ManagedPolicyArns"), report);
                    actions(Role.of(resource), report);
                }
                default -> {}
            }
        }
    }

    private static void policies(Resource resource, Value policies, Reporter report) {
        for (Value policy : policies.items().isEmpty() ? List.of(policies) : policies.items()) {
            policy.text()
                    .filter(name -> POLICY.matcher(name).matches())
                    .ifPresent(name -> report.at(
                            policy.place(),
                            "\"%s\" of \"%s\" keeps the application out of the repository; allow single actions"
                                    .formatted(name, resource.logicalId())));
        }
    }

    private static void actions(Role role, Reporter report) {
        role.allowed().stream()
                .filter(action -> ACTION.matcher(action).matches())
                .findFirst()
                .ifPresent(action -> report.at(
                        role.resource().key(),
                        "right to %s of \"%s\" keeps the application out of the repository; do without"
                                .formatted(action, role.resource().logicalId())));
    }
}
