package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.PolicyKind;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A statement id that IAM does not take, or takes only once. */
final class IamPolicySid implements Rule<PolicyDocument> {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]*");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        if (policy.kind() == PolicyKind.IDENTITY) {
            for (Statement statement : policy.statements()) {
                if (!statement.map().has("Sid")) {
                    continue;
                }
                Violation.certain(
                                statement.get("Sid").alternatives(),
                                known -> known.text()
                                        .filter(sid -> FORM.matcher(sid).matches())
                                        .isEmpty())
                        .forEach(wrong -> report.at(
                                wrong.place(),
                                "Sid%s may only hold letters and digits"
                                        .formatted(wrong.text()
                                                .map(text -> " \"" + text + "\"")
                                                .orElse(""))));
            }
        }
        boolean unique =
                policy.kind() == PolicyKind.IDENTITY || policy.resource().type().startsWith("AWS::SQS::");
        if (unique) {
            checkUnique(policy, report);
        }
    }

    /** Only statements that are always part of the policy are compared. */
    private static void checkUnique(PolicyDocument policy, Reporter report) {
        if (policy.statements().size() < 2) {
            return;
        }
        Map<String, Node> first = new HashMap<>();
        for (Statement statement : policy.statements()) {
            if (!statement.map().has("Sid")) {
                continue;
            }
            Optional<String> sid = statement.get("Sid").text().filter(text -> !text.isEmpty());
            if (sid.isPresent() && statement.when().equals(policy.when())) {
                Node place = statement.get("Sid").place();
                Node other = first.putIfAbsent(sid.get(), place);
                if (other != null) {
                    report.at(
                                    policy.entry("Statement").orElseThrow(),
                                    "Sid \"%s\" names two statements, give each its own".formatted(sid.get()))
                            .note(other, "first here")
                            .note(place, "again here");
                }
            }
        }
    }
}
