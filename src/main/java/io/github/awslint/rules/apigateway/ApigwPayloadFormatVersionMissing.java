package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** An integration of an HTTP API that does not say in which format it sends requests. */
final class ApigwPayloadFormatVersionMissing implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            boolean resource = route.owner().type().equals("AWS::ApiGatewayV2::Integration");
            if (resource && route.is(ApiKind.HTTP)) {
                check(route, route.integration().orElseThrow(), report);
            }
        }
    }

    private static void check(Route route, Integration integration, Reporter report) {
        Value version = integration.get(IntegrationProperty.PAYLOAD_FORMAT_VERSION);
        boolean lambda = integration.type().filter("AWS_PROXY"::equals).isPresent()
                && route.owner().value("IntegrationSubtype").isAbsent();
        if (version.isAbsent()) {
            report.at(
                            route.place(),
                            "Integration \"%s\" of an HTTP API lacks PayloadFormatVersion; set %s"
                                    .formatted(route.owner().logicalId(), lambda ? "\"2.0\" or \"1.0\"" : "\"1.0\""))
                    .as(lambda ? Severity.ERROR : Severity.WARNING);
        } else if (version.is("2.0")
                && integration.type().filter("HTTP_PROXY"::equals).isPresent()) {
            report.at(
                    version.known().get(0).place(),
                    "PayloadFormatVersion 2.0 is for Lambda only; an HTTP_PROXY integration takes \"1.0\"");
        }
    }
}
