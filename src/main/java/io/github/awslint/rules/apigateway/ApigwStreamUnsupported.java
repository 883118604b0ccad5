package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A streamed answer of an integration that cannot stream. */
final class ApigwStreamUnsupported implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.integration().filter(Integration::isCustom).isPresent()) {
                Value mode = route.integration().get().get(IntegrationProperty.TRANSFER_MODE);
                if (mode.text().filter("STREAM"::equalsIgnoreCase).isPresent()) {
                    report.at(
                            mode.known().get(0).place(),
                            "ResponseTransferMode STREAM needs AWS_PROXY or HTTP_PROXY, but %s is %s"
                                    .formatted(
                                            route.title(),
                                            route.integration().get().type().orElseThrow()));
                }
            }
        }
    }
}
