package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the {@code Api} and {@code HttpApi} events of SAM functions, which become routes with a proxy integration. */
final class SamEventReader {

    private final ApiGateway gateway;

    SamEventReader(ApiGateway gateway) {
        this.gateway = gateway;
    }

    /** The route; none where the API is elsewhere or has an OpenAPI document, to which SAM adds only the permission. */
    Optional<Route> read(EventSource event) {
        Optional<Api> api = event.sender()
                .map(Resource::logicalId)
                .or(() -> ImplicitApis.name(event))
                .flatMap(gateway::api);
        boolean documented = api.filter(Api::isImported).isPresent();
        boolean elsewhere = api.isEmpty() && !event.origin().isAbsent();
        return documented || elsewhere ? Optional.empty() : Optional.of(route(event, api));
    }

    private Route route(EventSource event, Optional<Api> api) {
        ApiKind kind = event.kind() == EventSource.Kind.API ? ApiKind.REST : ApiKind.HTTP;
        MapNode properties = event.properties().known().stream()
                .flatMap(known -> known.map().stream())
                .findFirst()
                .orElseGet(() -> new MapNode(event.place().location(), List.of()));
        Value method = event.properties().get("Method");
        boolean readable = event.properties().isWholeMap();
        return new Route(
                Optional.of(kind),
                api,
                event.owner(),
                event.place(),
                method.text().map(name -> name.toUpperCase(Locale.ROOT)).map(name -> name.equals("*") ? "ANY" : name),
                event.properties().get("Path").text().orElse(""),
                readable
                        ? Optional.of(new Integration(Dialect.SAM_EVENT, properties, event.properties()))
                        : Optional.empty(),
                List.of(new FunctionTarget(event.function(), Optional.empty())),
                properties,
                Authorization.unknown(event.place()),
                List.of(),
                false);
    }
}
