package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A custom integration whose answer has no way back to the client. */
final class ApigwCustomIntegrationIncomplete implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.integration().filter(Integration::isCustom).isPresent()) {
                check(route, route.integration().get(), report);
            }
        }
    }

    private static void check(Route route, Integration integration, Reporter report) {
        boolean noIntegrationResponse = isEmpty(integration.get(IntegrationProperty.RESPONSES));
        boolean noMethodResponse = route.responsesWhole() && route.responses().isEmpty();
        if (noIntegrationResponse || noMethodResponse) {
            Report finding = report.at(
                    route.place(),
                    "%s integration of %s has no %s, so every call ends with 500"
                            .formatted(
                                    integration.type().orElseThrow(),
                                    route.title(),
                                    noIntegrationResponse && noMethodResponse
                                            ? "integration response and no method response"
                                            : noIntegrationResponse ? "integration response" : "method response"));
            // CDK and others fill an API, which must have a method, with such a one that nobody calls
            if (noIntegrationResponse
                    && noMethodResponse
                    && integration.type().filter("MOCK"::equals).isPresent()) {
                finding.as(Severity.WARNING);
            }
        }
    }

    private static boolean isEmpty(Value responses) {
        return responses.isAbsent()
                || responses.isWholeList() && responses.items().isEmpty()
                || responses.isWholeMap() && responses.entries().isEmpty();
    }
}
