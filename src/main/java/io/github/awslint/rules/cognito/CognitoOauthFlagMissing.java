package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.List;
import java.util.Optional;

/** OAuth settings of a client that may not use OAuth. */
final class CognitoOauthFlagMissing implements Rule<Template> {

    private static final String FLAG = "AllowedOAuthFlowsUserPoolClient";
    private static final List<String> NEED_FLAG =
            List.of("AllowedOAuthFlows", "AllowedOAuthScopes", "CallbackURLs", "LogoutURLs");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Cognito::UserPoolClient").forEach(client -> {
            flag(client, report);
            defaultRedirect(client, report);
        });
    }

    private static void flag(Resource client, Reporter report) {
        Value flag = client.value(FLAG);
        if (!flag.isAbsent() && !flag.isFalse()) {
            return;
        }
        Optional<Entry> inactive = NEED_FLAG.stream()
                .filter(name -> !client.value(name).mayBeAbsent() && !isEmpty(client.value(name)))
                .flatMap(name -> client.property(name).stream())
                .findFirst();
        inactive.ifPresent(entry -> report.at(
                        entry,
                        "%s of client \"%s\" stays inactive; set %s: true"
                                .formatted(entry.name(), client.logicalId(), FLAG))
                // who writes false may mean to switch it on later
                .as(flag.isFalse() ? Severity.WARNING : Severity.ERROR));
    }

    private static boolean isEmpty(Value list) {
        return list.isWholeList() && list.items().isEmpty();
    }

    private static void defaultRedirect(Resource client, Reporter report) {
        Value redirect = client.value("DefaultRedirectURI");
        Value callbacks = client.value("CallbackURLs");
        boolean readable = callbacks.isWholeList()
                && callbacks.items().stream().allMatch(item -> item.text().isPresent());
        if (redirect.text().isPresent()
                && readable
                && callbacks.items().stream()
                        .noneMatch(item -> item.is(redirect.text().get()))) {
            report.at(
                    redirect.known().get(0).place(),
                    "DefaultRedirectURI of client \"%s\" is none of its CallbackURLs; add it there"
                            .formatted(client.logicalId()));
        }
    }
}
