package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.ArnText;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.regex.Pattern;

/** A principal that is written in a form that AWS does not take. */
final class IamPolicyPrincipalForm implements Rule<PolicyDocument> {

    /** An account, an ARN of IAM or STS, or the unique id that AWS shows for somebody who was deleted. */
    private static final Pattern ACCOUNT_OR_ARN = Pattern.compile(
            "\\d{12}|arn:aws[a-z-]*:(iam|sts)::(\\d{12}|cloudfront|aws):.+|A[A-Z0-9]{15,}|[0-9a-f]{64}");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            check(statement, "Principal", report);
            check(statement, "NotPrincipal", report);
        }
    }

    private static void check(Statement statement, String element, Reporter report) {
        if (statement.map().has(element)) {
            Value principal = statement.get(element);
            whole(statement, principal, element, report);
            accounts(statement, statement.members(principal.get("AWS")), report);
            services(statement.members(principal.get("Service")), report);
        }
    }

    private static void whole(Statement statement, Value principal, String element, Reporter report) {
        for (Alternative alternative : principal.alternatives()) {
            if (alternative instanceof Known known && known.content() instanceof ListNode) {
                report.at(
                        statement.blamed(element, known.place()),
                        "%s is a list; write a mapping such as AWS: or Service:".formatted(element));
            }
        }
        for (Known wrong : Violation.certain(principal.alternatives(), IamPolicyPrincipalForm::isWithoutType)) {
            report.at(
                    wrong.place(),
                    "%s \"%s\" has no type; write AWS: or Service: before it"
                            .formatted(element, wrong.text().orElse("")));
        }
    }

    private static boolean isWithoutType(Known known) {
        return known.content() instanceof ScalarNode text && !text.text().equals("*");
    }

    private static void accounts(Statement statement, List<Alternative> members, Reporter report) {
        for (Known wrong : Violation.certain(members, IamPolicyPrincipalForm::isNoAccount)) {
            reportAccount(wrong, wrong.text().orElse(""), report);
        }
        for (Alternative member : members) {
            if (member instanceof Alternative.Unknown unknown) {
                ArnText text = ArnText.of(unknown.place(), statement.document());
                if (text.isKnown() && !isAccountOrArn(text.text())) {
                    reportAccount(member, text.text(), report);
                }
            }
        }
    }

    private static boolean isNoAccount(Known known) {
        return known.content() instanceof ScalarNode text && !isAccountOrArn(text.text());
    }

    private static boolean isAccountOrArn(String text) {
        return text.equals("*") || ACCOUNT_OR_ARN.matcher(text).matches();
    }

    private static void reportAccount(Alternative wrong, String text, Reporter report) {
        boolean service = text.endsWith(".amazonaws.com");
        report.at(
                wrong.place(),
                "AWS principal \"%s\" is %s"
                        .formatted(
                                text,
                                service
                                        ? "a service; name it under Service"
                                        : "neither a 12-digit account id nor an ARN of IAM or STS"));
    }

    private static void services(List<Alternative> members, Reporter report) {
        for (Alternative member : members) {
            if (member instanceof Known known
                    && known.content() instanceof MapNode map
                    && map.entries().stream().noneMatch(entry -> entry.name().startsWith("Fn::"))) {
                report.at(known.place(), "Service holds a mapping where the name of a service belongs");
            }
        }
        for (Known wrong : Violation.certain(members, IamPolicyPrincipalForm::isNoService)) {
            String name = wrong.text().orElse("");
            report.at(
                    wrong.place(),
                    "service \"%s\" is no service principal, write %s.amazonaws.com".formatted(name, name));
        }
    }

    private static boolean isNoService(Known known) {
        return known.content() instanceof ScalarNode text
                && text.text().indexOf('.') < 0
                && !text.text().equals("*");
    }
}
