package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.apigateway.Stage;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.List;

/** A streamed answer of an integration that cannot stream. */
final class ApigwStreamUnsupported implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        List<Stage> stages = null;
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.integration()
                            .filter(ApigwStreamUnsupported::streams)
                            .isPresent()) {
                stages = stages == null ? Stage.of(gateway.template()) : stages;
                check(route, route.integration().get(), stages, report);
            }
        }
    }

    private static boolean streams(Integration integration) {
        return integration
                .get(IntegrationProperty.TRANSFER_MODE)
                .text()
                .filter(mode -> mode.equalsIgnoreCase("STREAM") || mode.equalsIgnoreCase("RESPONSE_STREAM"))
                .isPresent();
    }

    private static void check(Route route, Integration integration, List<Stage> stages, Reporter report) {
        Node mode = integration
                .get(IntegrationProperty.TRANSFER_MODE)
                .known()
                .get(0)
                .place();
        if (integration.isCustom()) {
            report.at(
                    mode,
                    "ResponseTransferMode STREAM needs AWS_PROXY or HTTP_PROXY, but %s is %s"
                            .formatted(route.title(), integration.type().orElseThrow()));
        } else if (route.isMethod("GET") && route.api().isPresent()) {
            stages.stream()
                    .filter(stage -> stage.api().equals(route.api().map(Api::name)))
                    .filter(stage -> stage.cachesGet(route.path()))
                    .findFirst()
                    .ifPresent(stage -> report.at(
                                    mode,
                                    "%s streams its answer, which no cache keeps; switch caching off for it"
                                            .formatted(route.title()))
                            .note(stage.owner().key(), "this stage caches the method")
                            .as(Severity.WARNING));
        }
    }
}
