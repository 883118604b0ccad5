package io.github.awslint.rules.iam;

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
            for (String element : new String[] {"Action", "NotAction"}) {
                Violation.certain(
                                statement.members(element),
                                known -> known.text().flatMap(this::problem).isPresent())
                        .forEach(wrong -> report.at(wrong.place(), message(wrong)));
            }
        }
    }

    private String message(Known wrong) {
        return wrong.text().flatMap(this::problem).orElseThrow();
    }

    private Optional<String> problem(String text) {
        int colon = text.indexOf(':');
        String service = text.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        String name = text.substring(colon + 1);
        boolean plain = SERVICE.matcher(service).matches() && NAME.matcher(name).matches();
        if (!plain || text.equalsIgnoreCase(OLD_SNS_ACTION)) {
            return Optional.empty();
        }
        Optional<NavigableMap<String, String>> known = actions.of(service);
        if (known.isEmpty()) {
            return Optional.of("service \"%s\" of action \"%s\" is not known in the data of %s%s"
                    .formatted(service, text, date(), NearestName.hint(service, actions.services())));
        }
        boolean pattern = name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
        boolean found = pattern
                ? Actions.coversAny(name, known.get().navigableKeySet())
                : known.get().containsKey(name.toLowerCase(Locale.ROOT));
        if (found) {
            return Optional.empty();
        }
        return Optional.of(
                pattern
                        ? "action \"%s\" fits no action of %s in the data of %s".formatted(text, service, date())
                        : "action \"%s\" is not known in the data of %s%s"
                                .formatted(
                                        text,
                                        date(),
                                        NearestName.hint(name, known.get().values())));
    }

    private static Object date() {
        return Specification.bundled().provenance().date();
    }
}
