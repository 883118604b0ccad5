package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyKind;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** A statement without actions, with two lists of them, or with a word that is no action. */
final class IamPolicyAction implements Rule<PolicyDocument> {

    private static final Pair ACTION = new Pair("Action");
    private static final String STS = "sts:";

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            ACTION.checkMissing(statement, report);
            ACTION.checkBoth(statement, report);
            check(statement.members("Action"), policy.kind(), report);
            check(statement.members("NotAction"), policy.kind(), report);
        }
    }

    private static void check(List<Alternative> actions, PolicyKind kind, Reporter report) {
        for (Known wrong : Violation.certain(actions, IamPolicyAction::isNoAction)) {
            reportForm(wrong, kind, report);
        }
        if (kind == PolicyKind.TRUST) {
            for (Known wrong : Violation.certain(actions, IamPolicyAction::isOfOtherService)) {
                report.at(
                        wrong.place(),
                        "action \"%s\" is none of STS, a trust policy only allows sts:AssumeRole and its kin"
                                .formatted(wrong.text().orElse("")));
            }
        }
    }

    private static boolean isNoAction(Known known) {
        return known.content() instanceof ScalarNode action && isNoAction(action.text());
    }

    private static boolean isNoAction(String text) {
        return !text.equals("*") && (text.indexOf(':') < 0 || text.strip().indexOf(' ') >= 0);
    }

    private static boolean isOfOtherService(Known known) {
        return known.content() instanceof ScalarNode action
                && !action.text().regionMatches(true, 0, STS, 0, STS.length())
                && action.text().indexOf(':') > 0
                && action.text().indexOf('*') < 0;
    }

    /** Some services have always taken actions without their own prefix in their own policies. */
    private static void reportForm(Known wrong, PolicyKind kind, Reporter report) {
        Report finding = report.at(
                wrong.place(),
                "action \"%s\" is not of the form service:Name, such as s3:GetObject%s"
                        .formatted(wrong.text().orElse(""), wrong.clause()));
        if (kind != PolicyKind.IDENTITY && kind != PolicyKind.TRUST) {
            finding.as(Severity.WARNING);
        }
    }
}
