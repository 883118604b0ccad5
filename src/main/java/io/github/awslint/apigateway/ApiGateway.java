package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.LambdaFunction;
import io.github.awslint.lambda.LambdaFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template has at API Gateway: the APIs and all routes that will exist, whether they are resources of their own, stand in an OpenAPI
 * document or come from the events of SAM functions.
 */
public final class ApiGateway {

    private final LambdaFunctions functions;
    private final Map<String, Api> apis = new LinkedHashMap<>();
    private final List<Api> all;
    private final List<Route> routes;
    private final Map<String, List<Route>> byApi = new HashMap<>();

    private ApiGateway(LambdaFunctions functions, DefinitionFiles files) {
        this.functions = functions;
        template()
                .resources(Api.TYPES.toArray(String[]::new))
                .forEach(resource -> apis.put(resource.logicalId(), Api.of(resource, files)));
        ImplicitApis.of(functions).forEach(api -> apis.put(api.logicalId(), Api.of(api, files)));
        List<Route> found = new ArrayList<>();
        template()
                .resources("AWS::ApiGateway::Method")
                .forEach(method -> found.addAll(new RestMethodReader(this).read(method)));
        template()
                .resources("AWS::ApiGatewayV2::Integration")
                .forEach(integration -> found.add(new Version2Reader(this).read(integration)));
        apis.values().forEach(api -> {
            found.addAll(new OpenApiReader(this, api).read());
            found.addAll(new SamRouteReader(this, api).read());
        });
        functions.eventSources().stream()
                .filter(source -> source.kind().isApi())
                .forEach(source -> new SamEventReader(this).read(source).ifPresent(found::add));
        this.all = List.copyOf(apis.values());
        this.routes = List.copyOf(found);
        for (Route route : routes) {
            route.api()
                    .ifPresent(api -> byApi.computeIfAbsent(api.name(), unused -> new ArrayList<>())
                            .add(route));
        }
    }

    /**
     * Reads what a template has at API Gateway; that may be nothing.
     *
     * @param files the OpenAPI documents that the template may name
     */
    public static ApiGateway of(LambdaFunctions functions, DefinitionFiles files) {
        return new ApiGateway(functions, files);
    }

    /** The template. */
    public Template template() {
        return functions.template();
    }

    /** Whether the template has anything at API Gateway. */
    public boolean isUsed() {
        return !routes.isEmpty() || !apis.isEmpty() || template().uses("AWS::ApiGateway", "AWS::ApiGatewayV2");
    }

    /** The functions of the template. */
    public LambdaFunctions functions() {
        return functions;
    }

    /** The APIs in document order; behind them those that SAM makes, where {@code Globals} describes them. */
    public List<Api> apis() {
        return all;
    }

    /** The API of a logical id. */
    public Optional<Api> api(String logicalId) {
        return Optional.ofNullable(apis.get(logicalId));
    }

    /** All routes. */
    public List<Route> routes() {
        return routes;
    }

    /** Whether API Gateway itself shapes the answers of some route. */
    public boolean hasCustomIntegrations() {
        for (Route route : routes) {
            if (route.integration().isPresent() && route.integration().get().isCustom()) {
                return true;
            }
        }
        return false;
    }

    /** The routes of an API of the template. */
    public List<Route> routes(Api api) {
        return byApi.getOrDefault(api.name(), List.of());
    }

    /** The routes that call a function. */
    public List<Route> routes(LambdaFunction function) {
        return routes.stream()
                .filter(route -> route.targets().stream().anyMatch(target -> target.function() == function))
                .toList();
    }
}
