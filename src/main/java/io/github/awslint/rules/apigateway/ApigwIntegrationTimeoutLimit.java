package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** An integration timeout that its kind of API does not take. */
final class ApigwIntegrationTimeoutLimit implements Rule<ApiGateway> {

    private static final long MIN = 50;

    /**
     * What a route may wait.
     *
     * @param millis the longest time
     * @param firm whether no quota can raise it
     * @param subject what has this limit
     */
    private record Limit(long millis, boolean firm, String subject) {}

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            Integration integration = route.integration().orElse(null);
            if (integration != null
                    && !integration.get(IntegrationProperty.TIMEOUT).isAbsent()) {
                check(integration, limit(route, integration), report);
            }
        }
    }

    private static void check(Integration integration, Limit limit, Reporter report) {
        for (Violation violation : Violation.of(
                integration.get(IntegrationProperty.TIMEOUT),
                timeout -> timeout.integer().isPresent()
                        && (timeout.integer().getAsLong() < MIN
                                || timeout.integer().getAsLong() > limit.millis()))) {
            long millis = violation.value().integer().orElseThrow();
            boolean sure = violation.certain() && (limit.firm() || millis < MIN);
            report.at(
                            violation.place(),
                            "Integration timeout %d ms%s is outside of %d to %d ms of %s%s"
                                    .formatted(
                                            millis,
                                            violation.value().clause(),
                                            MIN,
                                            limit.millis(),
                                            limit.subject(),
                                            limit.firm() || millis < MIN ? "" : ", unless your quota is raised"))
                    .as(sure ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static Limit limit(Route route, Integration integration) {
        if (route.kind().isEmpty()) {
            return new Limit(Long.MAX_VALUE, false, "API Gateway");
        }
        ApiKind kind = route.kind().get();
        if (kind == ApiKind.HTTP) {
            return new Limit(30_000, true, "an HTTP API");
        }
        if (kind == ApiKind.WEBSOCKET) {
            return new Limit(29_000, true, "a WebSocket API");
        }
        if (integration.mayStream()) {
            return new Limit(900_000, true, "a streamed answer");
        }
        boolean edge = route.api()
                .map(Api::endpointType)
                .flatMap(type -> type.text())
                .filter("EDGE"::equals)
                .isPresent();
        return edge ? new Limit(29_000, true, "an edge-optimized API") : new Limit(29_000, false, "a REST API");
    }
}
