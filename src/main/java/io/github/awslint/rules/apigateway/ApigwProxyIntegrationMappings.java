package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** Mappings on an integration that passes requests and answers through as they are. */
final class ApigwProxyIntegrationMappings implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.integration().filter(Integration::isProxy).isPresent()) {
                Integration integration = route.integration().get();
                String type = integration.type().orElseThrow();
                responses(integration, type, report);
                requestTemplates(integration, type, report);
            }
        }
    }

    /** A response without mappings, as the console writes it, does nothing and promises nothing. */
    private static void responses(Integration integration, String type, Reporter report) {
        boolean maps = integration.responses().stream()
                .anyMatch(response ->
                        response.parameters().isSet() || response.templates().isSet());
        if (!integration.responses().isEmpty()) {
            report.at(
                            integration.place(IntegrationProperty.RESPONSES),
                            maps
                                    ? "%s integration ignores its response mappings; set headers and body in the backend"
                                            .formatted(type)
                                    : "%s integration needs no integration responses; the backend answers by itself"
                                            .formatted(type))
                    .as(maps ? Severity.WARNING : Severity.INFO);
        }
    }

    private static void requestTemplates(Integration integration, String type, Reporter report) {
        Value templates = integration.get(IntegrationProperty.REQUEST_TEMPLATES);
        if (!templates.entries().isEmpty()) {
            report.at(
                    integration.place(IntegrationProperty.REQUEST_TEMPLATES),
                    "%s integration ignores request templates; the backend gets the request as it is".formatted(type));
        }
    }
}
