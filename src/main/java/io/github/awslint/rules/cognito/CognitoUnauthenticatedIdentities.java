package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.Role;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An identity pool that hands credentials to everybody, and what these may do. */
final class CognitoUnauthenticatedIdentities implements Rule<Template> {

    private static final String GUESTS = "AllowUnauthenticatedIdentities";

    /** Actions that change something; those of analytics are what guests are for. */
    private static final Pattern CHANGING = Pattern.compile(
            "(?!mobiletargeting:|mobileanalytics:|rum:|cognito-sync:|firehose:Put|kinesis:Put)"
                    + "(?:\\*|[\\w-]+:(?:\\*|(?:Put|Delete|Create|Update|Write|Send|Publish|Terminate|Attach|Pass).*))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Cognito::IdentityPool").forEach(pool -> {
            for (Known guests : pool.value(GUESTS).known()) {
                if (guests.scalar().flatMap(node -> node.asBoolean()).orElse(false)) {
                    check(pool, guests, report);
                    return;
                }
            }
        });
    }

    private static void check(Resource pool, Known guests, Reporter report) {
        Optional<String> action = roles(pool).stream()
                .flatMap(role -> role.allowed().stream())
                .filter(pattern -> CHANGING.matcher(pattern).matches())
                .findFirst();
        report.at(
                        guests.place(),
                        action.map(pattern ->
                                        "identity pool \"%s\" lets guests do %s; narrow the role or take guests off"
                                                .formatted(pool.logicalId(), pattern))
                                .orElseGet(
                                        () -> "identity pool \"%s\" gives credentials to guests; keep their role narrow"
                                                .formatted(pool.logicalId())))
                .as(action.isPresent() ? Severity.WARNING : Severity.INFO);
    }

    private static List<Role> roles(Resource pool) {
        Template template = pool.template();
        return template.resources("AWS::Cognito::IdentityPoolRoleAttachment").stream()
                .filter(attachment -> attachment
                        .value("IdentityPoolId")
                        .resource()
                        .filter(pool::equals)
                        .isPresent())
                .map(attachment -> attachment.value("Roles", "unauthenticated"))
                .flatMap((Value role) -> Role.named(role, template).stream())
                .toList();
    }
}
