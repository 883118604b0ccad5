package io.github.awslint.rules.iam;

import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyKind.Need;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A statement that lacks the resources it is about, has two lists of them, or names some where the policy's place decides. */
final class IamPolicyResource implements Rule<PolicyDocument> {

    private static final Pair RESOURCE = new Pair("Resource");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        Need need = policy.kind().resource();
        for (Statement statement : policy.statements()) {
            if (need == Need.FORBIDDEN) {
                RESOURCE.checkForbidden(statement, policy.kind().noun(), report);
                continue;
            }
            if (need == Need.REQUIRED) {
                RESOURCE.checkMissing(statement, report);
            }
            RESOURCE.checkBoth(statement, report);
        }
    }
}
