package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** The right to read why a call was refused, for a resource, though that call has none. */
final class IamDecodeAuthorizationResource implements Rule<PolicyDocument> {

    private static final String ACTION = "sts:DecodeAuthorizationMessage";

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            List<Alternative> actions = statement.members("Action");
            boolean alone = actions.size() == 1
                    && actions.get(0) instanceof Known action
                    && !action.byDefault()
                    && action.text().filter(ACTION::equalsIgnoreCase).isPresent();
            if (alone && statement.get("Effect").is("Allow")) {
                check(statement.members("Resource"), report);
            }
        }
    }

    /** One {@code *} in a list is enough, and so is what may be one. */
    private static void check(List<Alternative> resources, Reporter report) {
        List<Known> wrong = Violation.certain(
                resources,
                known -> known.text().filter(text -> !text.startsWith("*")).isPresent());
        if (!wrong.isEmpty() && wrong.size() == resources.size()) {
            report.at(
                    wrong.get(0).place(),
                    "%s knows no resources, so this allows nothing; write Resource: \"*\"".formatted(ACTION));
        }
    }
}
