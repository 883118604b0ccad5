package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/** A statement that neither allows nor denies. */
final class IamPolicyEffect implements Rule<PolicyDocument> {

    private static final Set<String> EFFECTS = Set.of("Allow", "Deny");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            List<Alternative> effects = statement.get("Effect").alternatives();
            for (Alternative effect : effects) {
                if (effect instanceof Absent absent) {
                    report.at(
                            statement.anchor(),
                            "statement has no Effect, write Allow or Deny%s"
                                    .formatted(absent.when().clause()));
                    break;
                }
            }
            for (Known wrong : Violation.certain(effects, IamPolicyEffect::isNoEffect)) {
                String written = wrong.text().map(text -> " \"" + text + "\"").orElse("");
                report.at(wrong.place(), "Effect%s is neither Allow nor Deny%s".formatted(written, wrong.clause()));
            }
        }
    }

    private static boolean isNoEffect(Known known) {
        return !(known.content() instanceof ScalarNode text && EFFECTS.contains(text.text()));
    }
}
