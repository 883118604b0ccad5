package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A version of the policy language that does not exist. */
final class IamPolicyVersion implements Rule<PolicyDocument> {

    private static final Set<String> VERSIONS = Set.of("2008-10-17", "2012-10-17");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        if (policy.root().isEmpty()) {
            return;
        }
        Violation.certain(
                        policy.get("Version").alternatives(),
                        known -> known.text().filter(VERSIONS::contains).isEmpty())
                .forEach(wrong -> report.at(
                        wrong.place(),
                        "Version%s is none of the policy language, write \"2012-10-17\"%s"
                                .formatted(
                                        wrong.text()
                                                .map(text -> " \"" + text + "\"")
                                                .orElse(""),
                                        wrong.clause())));
    }
}
