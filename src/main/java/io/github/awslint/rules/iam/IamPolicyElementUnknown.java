package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;

/** A key that the policy language does not have. */
final class IamPolicyElementUnknown implements Rule<PolicyDocument> {

    private static final List<String> DOCUMENT = List.of("Version", "Id", "Statement");
    private static final List<String> STATEMENT = List.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");
    private static final List<String> PRINCIPALS = List.of("Principal", "NotPrincipal");
    private static final List<String> PRINCIPAL = List.of("AWS", "Service", "Federated", "CanonicalUser");

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        policy.root().ifPresent(root -> check(root, "policy documents", DOCUMENT, report));
        for (Statement statement : policy.statements()) {
            check(statement.map(), "policy statements", STATEMENT, report);
            for (String element : PRINCIPALS) {
                if (!statement.map().has(element)) {
                    continue;
                }
                for (Alternative principal : statement.get(element).alternatives()) {
                    if (principal instanceof Known known && known.content() instanceof MapNode map) {
                        check(map, "principals", PRINCIPAL, report);
                    }
                }
            }
        }
    }

    private static void check(MapNode map, String owner, List<String> known, Reporter report) {
        for (Entry entry : map.entries()) {
            String name = entry.name();
            if (!known.contains(name) && !name.startsWith("Fn::") && !name.equals("Ref")) {
                String near = NearestName.hint(name, known);
                report.at(
                        entry,
                        "\"%s\" is no element of %s%s"
                                .formatted(
                                        name,
                                        owner,
                                        near.isEmpty() ? "; they have " + String.join(", ", known) : near));
            }
        }
    }
}
