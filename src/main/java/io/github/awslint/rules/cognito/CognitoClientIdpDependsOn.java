package io.github.awslint.rules.cognito;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** A client that names an identity provider of the template without waiting for it. */
final class CognitoClientIdpDependsOn implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Cognito::UserPoolClient").forEach(client -> check(client, template, report));
    }

    private static void check(Resource client, Template template, Reporter report) {
        Set<String> awaited =
                template.referencesFrom(client.logicalId()).map(Reference::name).collect(Collectors.toSet());
        for (Value provider : client.value("SupportedIdentityProviders").items()) {
            for (Known name : provider.known()) {
                template.resources("AWS::Cognito::UserPoolIdentityProvider").stream()
                        .filter(resource ->
                                resource.value("ProviderName").text().equals(name.text()))
                        .filter(resource -> !awaited.contains(resource.logicalId()))
                        .filter(resource -> mayExistTogether(client, resource))
                        .forEach(resource -> report.at(
                                        name.place(),
                                        "Client \"%s\" names provider \"%s\" without waiting for it; add DependsOn: %s"
                                                .formatted(
                                                        client.logicalId(),
                                                        name.text().orElse(""),
                                                        resource.logicalId()))
                                .note(resource.key(), "the provider"));
            }
        }
    }

    private static boolean mayExistTogether(Resource client, Resource provider) {
        return client.existence().and(provider.existence()).isPresent();
    }
}
