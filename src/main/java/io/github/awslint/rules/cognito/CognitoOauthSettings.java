package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** OAuth settings of a client that Cognito refuses together. */
final class CognitoOauthSettings implements Rule<Template> {

    private static final String FLOWS = "AllowedOAuthFlows";
    private static final String MACHINES = "client_credentials";
    private static final Pattern OPEN = Pattern.compile("http://(?!localhost\\b|127\\.0\\.0\\.1\\b|\\[::1]).*");

    @Override
    public void check(Template template, Reporter report) {
        boolean macro = template.transforms().unpredictable();
        template.resources("AWS::Cognito::UserPoolClient").forEach(client -> {
            for (Value url : client.value("CallbackURLs").items()) {
                url.known().forEach(known -> callback(known, report));
            }
            if (!macro && client.value("AllowedOAuthFlowsUserPoolClient").isTrue()) {
                client.value(FLOWS)
                        .certainItems()
                        .filter(flows ->
                                flows.stream().allMatch(flow -> flow.text().isPresent()))
                        .ifPresent(flows -> flows(client, flows, report));
            }
        });
    }

    private static void callback(Known url, Reporter report) {
        url.text()
                .filter(text -> OPEN.matcher(text).matches())
                .ifPresent(text -> report.at(
                        url.place(),
                        "CallbackURL \"%s\"%s must use https; http is for localhost only"
                                .formatted(text, url.clause())));
    }

    private static void flows(Resource client, List<Value> flows, Reporter report) {
        if (flows.isEmpty()) {
            return;
        }
        if (client.value("AllowedOAuthScopes").isAbsent()) {
            report.at(
                    client.property(FLOWS).orElseThrow(),
                    "AllowedOAuthFlows of client \"%s\" need AllowedOAuthScopes; add some such as openid"
                            .formatted(client.logicalId()));
        }
        Optional<Value> machines =
                flows.stream().filter(flow -> flow.is(MACHINES)).findFirst();
        if (machines.isPresent() && flows.size() > 1) {
            report.at(
                    machines.get().place(),
                    "client_credentials of client \"%s\" cannot stand beside other flows; make a second client"
                            .formatted(client.logicalId()));
        }
        Value secret = client.value("GenerateSecret");
        if (machines.isPresent() && (secret.isAbsent() || secret.isFalse())) {
            report.at(
                    machines.get().place(),
                    "client_credentials of client \"%s\" need a secret; set GenerateSecret: true"
                            .formatted(client.logicalId()));
        }
        if (machines.isEmpty() && client.value("CallbackURLs").isAbsent()) {
            report.at(
                            client.property(FLOWS).orElseThrow(),
                            "flows of client \"%s\" lead back to a page; add CallbackURLs"
                                    .formatted(client.logicalId()))
                    .as(Severity.WARNING);
        }
    }
}
