package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** A statement that neither allows nor denies. */
final class IamPolicyEffect implements Rule<PolicyDocument> {

    private static final Set<String> EFFECTS = Set.of("Allow", "Deny");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            List<Alternative> effects = statement.get("Effect").alternatives();
            effects.stream()
                    .filter(Absent.class::isInstance)
                    .findFirst()
                    .ifPresent(absent -> report.at(
                            statement.anchor(),
                            "statement has no Effect, write Allow or Deny%s"
                                    .formatted(absent.when().clause())));
            Violation.certain(
                            effects,
                            known -> known.text().filter(EFFECTS::contains).isEmpty())
                    .forEach(wrong -> report.at(
                            wrong.place(),
                            "Effect%s is neither Allow nor Deny%s"
                                    .formatted(
                                            wrong.text()
                                                    .map(text -> " \"" + text + "\"")
                                                    .orElse(""),
                                            wrong.clause())));
        }
    }
}
