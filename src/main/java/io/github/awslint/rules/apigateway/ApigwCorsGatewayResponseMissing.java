package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.GatewayResponses;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;

/** A REST API for browsers whose own errors browsers cannot read. */
final class ApigwCorsGatewayResponseMissing implements Rule<ApiGateway> {

    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final List<String> DEFAULTS = List.of("DEFAULT_4XX", "DEFAULT_5XX");

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Api api : gateway.apis()) {
            Optional<Node> cors = api.isRest() ? cors(api, gateway) : Optional.empty();
            if (cors.isPresent()) {
                GatewayResponses responses = GatewayResponses.with(ORIGIN, api, gateway.template());
                if (responses.whole()) {
                    check(api, responses, cors.get(), report);
                }
            }
        }
    }

    /** Who shapes single answers has thought of it. */
    private static void check(Api api, GatewayResponses responses, Node cors, Reporter report) {
        List<String> missing = DEFAULTS.stream()
                .filter(type -> !responses.types().contains(type))
                .toList();
        if (!missing.isEmpty() && DEFAULTS.containsAll(responses.types())) {
            report.at(
                    cors,
                    "Errors of API \"%s\" itself lack CORS headers; add gateway response %s with %s"
                            .formatted(api.name(), String.join(" and ", missing), ORIGIN));
        }
    }

    /** Where an API says that browsers call it from other origins. */
    private static Optional<Node> cors(Api api, ApiGateway gateway) {
        if (api.isServerless()) {
            Value cors = api.resource().value("Cors");
            return cors.mayBeAbsent() || cors.known().isEmpty()
                    ? Optional.empty()
                    : api.resource().property("Cors").map(Entry::key);
        }
        for (Route route : gateway.routes(api)) {
            if (route.isMethod("OPTIONS") && answersPreflights(route)) {
                return Optional.of(route.place());
            }
        }
        return Optional.empty();
    }

    private static boolean answersPreflights(Route route) {
        return route.integration().filter(Integration::isCustom).isPresent()
                && route.integration().get().sendsHeader(ORIGIN);
    }
}
