package io.github.awslint.rules.iam;

import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyKind.Need;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A statement that lacks the principal it is about, or names one where the policy's holder is the principal. */
final class IamPolicyPrincipal implements Rule<PolicyDocument> {

    private static final Pair PRINCIPAL = new Pair("Principal");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        Need need = policy.kind().principal();
        for (Statement statement : policy.statements()) {
            if (need == Need.FORBIDDEN) {
                PRINCIPAL.checkForbidden(statement, policy.kind().noun(), report);
                continue;
            }
            if (need == Need.REQUIRED) {
                PRINCIPAL.checkMissing(statement, report);
            }
            PRINCIPAL.checkBoth(statement, report);
        }
    }
}
