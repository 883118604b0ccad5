package io.github.awslint.rules.appsync;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Map;

/** A way of authentication that lacks the settings which say whom to ask. */
final class AppsyncAuthConfigMissing implements Rule<Template> {

    private static final String TYPE = "AuthenticationType";
    private static final String POOLS = "AMAZON_COGNITO_USER_POOLS";

    private static final Map<String, String> CONFIGURATION = Map.of(
            POOLS, "UserPoolConfig", "OPENID_CONNECT", "OpenIDConnectConfig", "AWS_LAMBDA", "LambdaAuthorizerConfig");

    @Override
    public void check(Template template, Reporter report) {
        if (template.transforms().unpredictable()) {
            return;
        }
        template.resources("AWS::AppSync::GraphQLApi").forEach(api -> {
            boolean key = false;
            for (PropertyObject properties : PropertyObject.of(api)) {
                configured(properties, report);
                properties.object("UserPoolConfig").forEach(pool -> defaultAction(properties, pool, report));
                key |= properties.get(TYPE).is("API_KEY");
                properties.items("AdditionalAuthenticationProviders").forEach(provider -> configured(provider, report));
            }
            if (key) {
                apiKey(api, report);
            }
        });
    }

    private static void configured(PropertyObject provider, Reporter report) {
        for (PropertyObject branch :
                provider.branches(TYPE, "UserPoolConfig", "OpenIDConnectConfig", "LambdaAuthorizerConfig")) {
            String type = branch.get(TYPE).text().orElse("");
            String needed = CONFIGURATION.get(type);
            if (needed != null && branch.lacks(needed)) {
                report.at(
                        branch.get(TYPE).place(),
                        "AuthenticationType %s needs %s, which is missing; add it".formatted(type, needed));
            }
        }
    }

    /** Only the API's own way of authentication decides about fields that no directive mentions. */
    private static void defaultAction(PropertyObject api, PropertyObject pool, Reporter report) {
        if (api.get(TYPE).is(POOLS) && pool.lacks("DefaultAction")) {
            report.at(pool.anchor(), "UserPoolConfig of the API lacks DefaultAction; set ALLOW or DENY")
                    .as(Severity.WARNING);
        }
    }

    private static void apiKey(Resource api, Reporter report) {
        Template template = api.template();
        boolean given =
                template.resources("AWS::AppSync::ApiKey").stream().findAny().isPresent();
        if (!given && !template.mayHoldMore()) {
            report.at(
                            api.value(TYPE).place(),
                            "API \"%s\" takes API keys, but the template makes none; add an AWS::AppSync::ApiKey"
                                    .formatted(api.logicalId()))
                    .as(Severity.INFO);
        }
    }
}
