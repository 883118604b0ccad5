package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value.Property;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code Routes} of an {@code AWS::Serverless::WebSocketApi}, each of which calls a function; SAM makes the permissions. */
final class SamRouteReader {

    private final ApiGateway gateway;
    private final Api api;

    SamRouteReader(ApiGateway gateway, Api api) {
        this.gateway = gateway;
        this.api = api;
    }

    List<Route> read() {
        List<Route> routes = new ArrayList<>();
        if (api.isServerless() && api.kind().filter(ApiKind.WEBSOCKET::equals).isPresent()) {
            for (Property route : api.resource().value("Routes").entries()) {
                for (Known known : route.value().known()) {
                    known.map().ifPresent(map -> routes.add(route(route, map)));
                }
            }
        }
        return routes;
    }

    private Route route(Property route, MapNode map) {
        Node key = route.entry().key();
        List<FunctionTarget> targets =
                map.get("FunctionArn").map(gateway.functions()::targets).orElse(List.of());
        return new Route(
                api.kind(),
                Optional.of(api),
                api.resource(),
                key,
                Optional.empty(),
                route.name(),
                Optional.of(new Integration(Dialect.SAM_ROUTE, map, route.value())),
                targets,
                map,
                Authorization.unknown(key),
                List.of(),
                false);
    }
}
