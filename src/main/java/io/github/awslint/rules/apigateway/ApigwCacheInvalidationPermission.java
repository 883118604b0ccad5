package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Stage;
import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Who may make an API ask its backend anew: everybody who has the policy, everywhere, or nobody. */
final class ApigwCacheInvalidationPermission implements Rule<PolicyDocument> {

    private static final String SERVICE = "execute-api:";
    private static final String INVALIDATE = "execute-api:InvalidateCache";
    private static final String INVOKE = "execute-api:Invoke";

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        if (!isAboutCalls(policy)) {
            return;
        }
        boolean mayInvalidate = !isWhole(policy);
        for (Statement statement : policy.statements()) {
            if (names(statement, INVALIDATE).isPresent()) {
                mayInvalidate = true;
                everywhere(statement, report);
            }
            mayInvalidate |= !isReadable(statement);
        }
        if (!mayInvalidate) {
            policy.statements().forEach(statement -> callers(statement, report));
        }
    }

    /** Hardly any policy is, so that this is asked before all else. */
    private static boolean isAboutCalls(PolicyDocument policy) {
        for (Statement statement : policy.statements()) {
            for (Alternative action : statement.members("Action")) {
                if (action instanceof Known known
                        && known.content() instanceof ScalarNode text
                        && text.text().regionMatches(true, 0, SERVICE, 0, SERVICE.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWhole(PolicyDocument policy) {
        return !policy.resource().template().mayHoldMore()
                && policy.get("Statement").items().stream().allMatch(Value::isWholeMap);
    }

    private static void everywhere(Statement statement, Reporter report) {
        List<Alternative> resources = statement.members("Resource");
        if (statement.get("Effect").is("Allow")
                && resources.size() == 1
                && resources.get(0) instanceof Known known
                && !known.byDefault()
                && known.text().filter("*"::equals).isPresent()) {
            report.at(
                    known.place(),
                    "%s on \"*\" lets its holder bypass every API's cache; name the API, stage and method"
                            .formatted(INVALIDATE));
        }
    }

    /** Callers of an API of the template that has a cache. */
    private static void callers(Statement statement, Reporter report) {
        Optional<Known> invoke = names(statement, INVOKE);
        if (invoke.isEmpty() || !statement.get("Effect").is("Allow")) {
            return;
        }
        Template template = statement.document().resource().template();
        for (Stage stage : Stage.of(template)) {
            boolean called = statement.members("Resource").stream()
                    .flatMap(resource -> Text.of(resource.place()).holes().stream())
                    .anyMatch(hole -> hole.name().isPresent() && hole.name().equals(stage.api()));
            if (called && stage.caches()) {
                report.at(
                                invoke.get().place(),
                                "Callers of \"%s\" cannot refresh its cache, max-age=0 is ignored; %s would allow it"
                                        .formatted(stage.api().get(), INVALIDATE))
                        .note(stage.owner().key(), "this stage has a cache")
                        .as(Severity.INFO);
                return;
            }
        }
    }

    private static Optional<Known> names(Statement statement, String action) {
        for (Alternative member : statement.members("Action")) {
            if (member instanceof Known known
                    && !known.byDefault()
                    && known.text().filter(action::equalsIgnoreCase).isPresent()) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Whether every action is written out, without a wildcard that may mean all of API Gateway's. */
    private static boolean isReadable(Statement statement) {
        return !statement.map().has("NotAction")
                && statement.members("Action").stream()
                        .allMatch(member -> member instanceof Known known
                                && !known.byDefault()
                                && known.text()
                                        .filter(text -> text.indexOf('*') < 0)
                                        .isPresent());
    }
}
