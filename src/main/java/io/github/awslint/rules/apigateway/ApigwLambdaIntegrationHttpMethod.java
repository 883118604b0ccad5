package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A function that an API does not call with POST, the only method that Lambda's API takes. */
final class ApigwLambdaIntegrationHttpMethod implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            Integration integration = route.isRest() ? route.integration().orElse(null) : null;
            if (integration != null && callsLambda(integration) && !isWrittenBySam(route)) {
                check(route, integration, report);
            }
        }
    }

    /** Where SAM merges its own definition in, its integration wins. */
    private static boolean isWrittenBySam(Route route) {
        return route.api()
                .filter(api -> api.isServerless()
                        && !api.resource().value("MergeDefinitions").isAbsent())
                .isPresent();
    }

    private static boolean callsLambda(Integration integration) {
        return integration.type().orElse("").startsWith("AWS")
                // as nearly all do, and then the address does not matter
                && !integration.get(IntegrationProperty.METHOD).is("POST")
                && integration
                        .entry(IntegrationProperty.URI)
                        .filter(uri -> Text.of(uri.value()).withHoles().contains(":lambda:path/2015-03-31/functions/"))
                        .isPresent();
    }

    private static void check(Route route, Integration integration, Reporter report) {
        Value method = integration.get(IntegrationProperty.METHOD);
        boolean isMethodResource = route.owner().type().equals("AWS::ApiGateway::Method");
        if (method.isAbsent() && isMethodResource) {
            report.at(
                    integration.place(IntegrationProperty.URI),
                    "Lambda integration of %s has no IntegrationHttpMethod; set POST".formatted(route.title()));
        }
        for (Violation violation : Violation.of(
                method,
                name -> name.text()
                        .filter(text -> !text.equalsIgnoreCase("POST"))
                        .isPresent())) {
            report.at(
                            violation.place(),
                            "Lambda integration of %s calls with %s%s, but Lambda takes only POST"
                                    .formatted(
                                            route.title(),
                                            violation.value().text().orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
