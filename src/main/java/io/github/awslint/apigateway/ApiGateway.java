package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.lambda.EventSource;
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
        for (Resource resource : template().resources(Api.TYPES)) {
            apis.put(resource.logicalId(), Api.of(resource, files));
        }
        for (Resource api : ImplicitApis.of(functions)) {
            apis.put(api.logicalId(), Api.of(api, files));
        }
        this.all = List.copyOf(apis.values());
        this.routes = List.copyOf(readRoutes());
        for (Route route : routes) {
            Api api = route.api().orElse(null);
            if (api != null) {
                byApi.computeIfAbsent(api.name(), unused -> new ArrayList<>()).add(route);
            }
        }
    }

    private List<Route> readRoutes() {
        List<Route> found = new ArrayList<>();
        for (Resource method : template().resources("AWS::ApiGateway::Method")) {
            found.addAll(new RestMethodReader(this).read(method));
        }
        for (Resource integration : template().resources("AWS::ApiGatewayV2::Integration")) {
            found.add(new Version2Reader(this).read(integration));
        }
        for (Api api : all) {
            found.addAll(new OpenApiReader(this, api).read());
            found.addAll(new SamRouteReader(this, api).read());
        }
        for (EventSource source : functions.eventSources()) {
            if (source.kind().isApi()) {
                new SamEventReader(this).read(source).ifPresent(found::add);
            }
        }
        return found;
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
