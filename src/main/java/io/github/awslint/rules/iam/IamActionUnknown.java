package io.github.awslint.rules.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.iam.Actions;
import io.github.awslint.iam.PolicyDocument;
import io.github.awslint.iam.Statement;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.PolicyActions;
import io.github.awslint.schema.Specification;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** An action that no service has. */
final class IamActionUnknown implements Rule<PolicyDocument> {

    private static final Pattern SERVICE = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9*?-]+");

    /** Stands in the policies that SNS itself once gave to topics. */
    private static final String OLD_SNS_ACTION = "sns:receive";

    private final PolicyActions actions = PolicyActions.bundled();

    @Override
    public void check(PolicyDocument policy, Reporter report) {
        for (Statement statement : policy.statements()) {
            check(statement.members("Action"), report);
            check(statement.members("NotAction"), report);
        }
    }

    private void check(List<Alternative> actions, Reporter report) {
        for (Known wrong : Violation.certain(actions, this::isUnknown)) {
            report.at(wrong.place(), message(wrong.text().orElseThrow()));
        }
    }

    private boolean isUnknown(Known known) {
        return known.content() instanceof ScalarNode action && isUnknown(action.text());
    }

    private boolean isUnknown(String action) {
        if (action.equals("*") || actions.has(action)) {
            return false;
        }
        String service = service(action);
        String name = action.substring(action.indexOf(':') + 1);
        NavigableMap<String, String> known = actions.of(service).orElse(null);
        boolean found = known != null
                && (isPattern(name)
                        ? Actions.coversAny(name, known.navigableKeySet())
                        : known.containsKey(name.toLowerCase(Locale.ROOT)));
        return !found && isPlain(service, name) && !action.equalsIgnoreCase(OLD_SNS_ACTION);
    }

    private String message(String action) {
        String service = service(action);
        String name = action.substring(action.indexOf(':') + 1);
        Optional<NavigableMap<String, String>> known = actions.of(service);
        if (known.isEmpty()) {
            return "service \"%s\" of action \"%s\" is not known in the data of %s%s"
                    .formatted(service, action, date(), NearestName.hint(service, actions.services()));
        }
        return isPattern(name)
                ? "action \"%s\" fits no action of %s in the data of %s".formatted(action, service, date())
                : "action \"%s\" is not known in the data of %s%s"
                        .formatted(
                                action,
                                date(),
                                NearestName.hint(name, known.get().values()));
    }

    private static String service(String action) {
        return action.substring(0, Math.max(action.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
    }

    private static boolean isPattern(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    private static boolean isPlain(String service, String name) {
        return SERVICE.matcher(service).matches() && NAME.matcher(name).matches();
    }

    private static Object date() {
        return Specification.bundled().provenance().date();
    }
}
