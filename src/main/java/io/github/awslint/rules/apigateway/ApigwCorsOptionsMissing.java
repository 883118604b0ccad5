package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
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
        if (gateway.template().mayHoldMore() || isOpen(gateway)) {
            return;
        }
        for (Api api : gateway.apis()) {
            List<Route> routes = gateway.routes(api);
            List<Route> unanswered = unanswered(routes);
            if (!unanswered.isEmpty()
                    && isVisible(api)
                    && routes.stream().allMatch(ApigwCorsOptionsMissing::isReadable)) {
                report(unanswered, report);
            }
        }
    }

    /** Whether a method belongs to an API that cannot be told, and so perhaps to any. */
    private static boolean isOpen(ApiGateway gateway) {
        for (Route route : gateway.routes()) {
            if (route.api().isEmpty() && route.owner().type().equals("AWS::ApiGateway::Method")) {
                return true;
            }
        }
        return false;
    }

    private static List<Route> unanswered(List<Route> routes) {
        List<Route> unanswered = new ArrayList<>();
        for (Route route : routes) {
            if (isForBrowsers(route) && routes.stream().noneMatch(other -> answersFor(other, route))) {
                unanswered.add(route);
            }
        }
        return unanswered;
    }

    private static void report(List<Route> routes, Reporter report) {
        Set<String> reported = new HashSet<>();
        for (Route route : routes) {
            if (reported.add(route.path())) {
                report.at(
                        route.place(),
                        "%s is meant for browsers (%s), but its path has no OPTIONS; add one for preflights"
                                .formatted(route.title(), "Access-Control-Allow-Origin"));
            }
        }
    }

    private static boolean isForBrowsers(Route route) {
        return route.isRest() && route.httpMethod().filter(ASKED_FOR::contains).isPresent() && sendsOrigin(route);
    }

    /** A greedy path may answer for paths below it. */
    private static boolean answersFor(Route options, Route route) {
        boolean method = options.isMethod("OPTIONS") || options.isMethod("ANY");
        return method && (options.path().equals(route.path()) || options.path().contains("+}"));
    }

    private static boolean sendsOrigin(Route route) {
        return route.responses().stream()
                        .anyMatch(response -> response.headers().contains(ORIGIN))
                || route.integration()
                        .filter(integration -> integration.sendsHeader(ORIGIN))
                        .isPresent();
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
