package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A method for browsers of other origins on a path where nothing answers their preflight. */
final class ApigwCorsOptionsMissing implements Rule<ApiGateway> {

    private static final String ORIGIN = "access-control-allow-origin";

    /** Browsers never send these across origins without asking first. */
    private static final Set<String> ASKED_FOR = Set.of("PUT", "PATCH", "DELETE");

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        if (gateway.template().mayHoldMore()) {
            return;
        }
        // a method of an API that cannot be told may belong to any
        boolean noOthers = gateway.routes().stream()
                .noneMatch(
                        route -> route.api().isEmpty() && route.owner().type().equals("AWS::ApiGateway::Method"));
        for (Api api : gateway.apis()) {
            List<Route> routes = gateway.routes(api);
            if (isVisible(api) && noOthers && routes.stream().allMatch(ApigwCorsOptionsMissing::isReadable)) {
                check(routes, report);
            }
        }
    }

    private static void check(List<Route> routes, Reporter report) {
        Set<String> reported = new HashSet<>();
        for (Route route : routes) {
            boolean browsers = route.isRest()
                    && route.httpMethod().filter(ASKED_FOR::contains).isPresent()
                    && sendsOrigin(route);
            boolean answered = routes.stream().anyMatch(other -> answersFor(other, route));
            if (browsers && !answered && reported.add(route.path())) {
                report.at(
                        route.place(),
                        "%s is meant for browsers (%s), but its path has no OPTIONS; add one for preflights"
                                .formatted(route.title(), "Access-Control-Allow-Origin"));
            }
        }
    }

    /** A greedy path may answer for paths below it. */
    private static boolean answersFor(Route options, Route route) {
        boolean method = options.isMethod("OPTIONS") || options.isMethod("ANY");
        return method && (options.path().equals(route.path()) || options.path().contains("+}"));
    }

    private static boolean sendsOrigin(Route route) {
        return route.responses().stream()
                        .anyMatch(response -> response.headers().contains(ORIGIN))
                || route.integration().stream()
                        .flatMap(integration -> integration.responses().stream())
                        .anyMatch(response -> response.header(ORIGIN).isPresent());
    }

    private static boolean isReadable(Route route) {
        return route.httpMethod().isPresent() && !route.path().isEmpty();
    }

    /** SAM adds the OPTIONS methods itself where it is told of CORS; a document may leave parts of itself to others. */
    private static boolean isVisible(Api api) {
        Value paths = api.body().get("paths");
        boolean whole = paths.isWholeMap()
                && paths.entries().stream()
                        .allMatch(path -> path.value().isWholeMap()
                                && path.value().get("$ref").isAbsent()
                                && path.value().entries().stream()
                                        .allMatch(operation -> operation.value().isFullyKnown()));
        return whole
                && !api.hasOutsideDefinition()
                && !(api.isServerless() && !api.resource().value("Cors").isAbsent());
    }
}
