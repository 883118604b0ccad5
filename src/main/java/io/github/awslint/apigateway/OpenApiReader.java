package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Value.Property;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the routes of an OpenAPI document in a template: each operation with an {@code x-amazon-apigateway-integration}. */
final class OpenApiReader {

    private static final String ANY = "x-amazon-apigateway-any-method";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", ANY);

    private final ApiGateway gateway;
    private final Api api;

    OpenApiReader(ApiGateway gateway, Api api) {
        this.gateway = gateway;
        this.api = api;
    }

    List<Route> read() {
        List<Route> routes = new ArrayList<>();
        Value document = api.body();
        if (document.isAbsent()) {
            return routes;
        }
        for (Property path : document.get("paths").entries()) {
            for (Property operation : path.value().entries()) {
                if (METHODS.contains(operation.name().toLowerCase(Locale.ROOT))) {
                    routes.addAll(operation(path.name(), operation));
                }
            }
        }
        return routes;
    }

    private List<Route> operation(String path, Property operation) {
        List<Route> routes = new ArrayList<>();
        for (Alternative.Known known : operation.value().known()) {
            known.map().ifPresent(map -> routes.add(route(path, operation, map)));
        }
        return routes;
    }

    private Route route(String path, Property operation, MapNode map) {
        ScalarNode key = operation.entry().key();
        String name = operation.name().toUpperCase(Locale.ROOT);
        Value responses = operation.value().get("responses");
        Value security = operation.value().get("security");
        Optional<Integration> integration = integration(operation.value());
        return new Route(
                api.kind(),
                Optional.of(api),
                api.resource(),
                key,
                Optional.of(operation.name().equals(ANY) ? "ANY" : name),
                path,
                integration,
                integration
                        .flatMap(declared -> declared.entry(IntegrationProperty.URI))
                        .map(uri -> gateway.functions().targets(uri.value()))
                        .orElse(List.of()),
                map,
                Authorization.ofOperation(key, security),
                responses.entries().stream().map(this::response).toList(),
                responses.isWholeMap());
    }

    private Optional<Integration> integration(Value operation) {
        Value declared = operation.get("x-amazon-apigateway-integration");
        boolean single = declared.alternatives().size() == 1;
        return declared.known().stream()
                .flatMap(known -> known.map().stream())
                .filter(map -> single && !map.has("$ref"))
                .map(map -> new Integration(Dialect.OPEN_API, map, declared))
                .findFirst();
    }

    private MethodResponse response(Property response) {
        Value headers = response.value().get("headers");
        Set<String> names = new LinkedHashSet<>();
        for (Property header : headers.entries()) {
            names.add(header.name().toLowerCase(Locale.ROOT));
        }
        Entry entry = response.entry();
        boolean referenced = !response.value().get("$ref").isAbsent();
        return new MethodResponse(
                entry.key(),
                gateway.template().value(entry.key()),
                names,
                headers.isWholeMap() && response.value().isWholeMap() && !referenced);
    }
}
