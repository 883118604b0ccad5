package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code AWS::ApiGateway::Method} resources. */
final class RestMethodReader {

    private static final String HEADER = "method.response.header.";

    private final ApiGateway gateway;

    RestMethodReader(ApiGateway gateway) {
        this.gateway = gateway;
    }

    /** One route for each integration that conditions allow. */
    List<Route> read(Resource method) {
        Value declared = method.value("Integration");
        List<Route> routes = new ArrayList<>();
        for (Alternative alternative : declared.alternatives()) {
            Optional<Integration> integration = alternative instanceof Alternative.Known known
                    ? known.map().map(map -> integration(known, map))
                    : Optional.empty();
            routes.add(route(method, integration));
        }
        return routes;
    }

    private Integration integration(Alternative.Known known, MapNode map) {
        return new Integration(
                Dialect.REST_METHOD, map, gateway.template().values().resolve(map, known.when()));
    }

    private Route route(Resource method, Optional<Integration> integration) {
        List<FunctionTarget> targets = integration
                .flatMap(declared -> declared.entry(IntegrationProperty.URI))
                .map(uri -> gateway.functions().targets(uri.value()))
                .orElse(List.of());
        List<Alternative.Attribute> named = method.value("RestApiId").attributes();
        Optional<Api> api =
                named.isEmpty() ? Optional.empty() : gateway.api(named.get(0).logicalId());
        Value responses = method.value("MethodResponses");
        return new Route(
                Optional.of(ApiKind.REST),
                api,
                method,
                method.key(),
                method.value("HttpMethod").text().map(name -> name.toUpperCase(Locale.ROOT)),
                ResourcePath.of(method.value("ResourceId"), gateway.template()),
                integration,
                targets,
                method.properties(),
                Authorization.ofMethod(method.key(), method.value("AuthorizationType"), method.value("ApiKeyRequired")),
                responses.items().stream().map(RestMethodReader::response).toList(),
                responses.isWholeList());
    }

    private static MethodResponse response(Value response) {
        Value parameters = response.get("ResponseParameters");
        Set<String> headers = new LinkedHashSet<>();
        for (Value.Property parameter : parameters.entries()) {
            String name = parameter.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(HEADER)) {
                headers.add(name.substring(HEADER.length()));
            }
        }
        Node place = response.knownOrDefault().stream()
                .map(Alternative.Known::place)
                .findFirst()
                .orElseGet(() ->
                        response.alternatives().get(0) instanceof Alternative.Unknown unknown ? unknown.place() : null);
        boolean whole = parameters.isWholeMap() && response.isWholeMap();
        return new MethodResponse(place, response.get("StatusCode"), headers, whole);
    }
}
