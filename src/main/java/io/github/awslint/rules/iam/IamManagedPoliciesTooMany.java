package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Node;
import java.util.Set;

/** More managed policies on a user, group or role than an account allows by default. */
final class IamManagedPoliciesTooMany implements Rule<Template> {

    private static final int DEFAULT_QUOTA = 10;

    @Override
    public Set<String> keys() {
        return Set.of("ManagedPolicyArns");
    }

    @Override
    public void check(Template template, Reporter report) {
        for (Resource holder : template.resources("AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group")) {
            check(holder, report);
        }
    }

    private static void check(Resource holder, Reporter report) {
        Node written = holder.properties().get("ManagedPolicyArns").orElse(null);
        if (written == null || written instanceof ListNode list && list.items().size() <= DEFAULT_QUOTA) {
            return;
        }
        Value policies = holder.value("ManagedPolicyArns");
        long certain = policies.items().stream()
                .filter(policy -> !policy.mayBeAbsent())
                .count();
        if (policies.alternatives().size() == 1 && certain > DEFAULT_QUOTA) {
            report.at(
                    holder.property("ManagedPolicyArns").orElseThrow(),
                    "ManagedPolicyArns names %d policies, accounts allow %d by default; join some, or raise the quota"
                            .formatted(certain, DEFAULT_QUOTA));
        }
    }
}
