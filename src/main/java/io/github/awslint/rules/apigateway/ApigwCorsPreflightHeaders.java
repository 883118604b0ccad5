package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationResponse;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.stream.Collectors;

/** A preflight answer, made by API Gateway itself, that lacks the headers a browser looks for. */
final class ApigwCorsPreflightHeaders implements Rule<ApiGateway> {

    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final List<String> WANTED =
            List.of(ORIGIN, "Access-Control-Allow-Methods", "Access-Control-Allow-Headers");

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.isMethod("OPTIONS")
                    && route.integration().filter(Integration::isCustom).isPresent()) {
                for (IntegrationResponse response : route.integration().get().responses()) {
                    check(route, response, report);
                }
            }
        }
    }

    private static void check(Route route, IntegrationResponse response, Reporter report) {
        for (Value.Property header : response.headers()) {
            Violation.of(
                            header.value(),
                            value -> MappingExpressions.isUnquoted(value.text().orElse("")))
                    .forEach(violation -> report.at(
                                    violation.place(),
                                    "%s of %s is no mapping expression; write a literal in single quotes: \"'%s'\""
                                            .formatted(
                                                    violation.value().text().orElse(""),
                                                    header.name(),
                                                    violation.value().text().orElse("")))
                            .as(violation.certain() ? Severity.ERROR : Severity.WARNING));
        }
        boolean success = response.statusCode()
                .text()
                .filter(code -> code.startsWith("2"))
                .isPresent();
        if (success && response.parameters().isWholeMap()) {
            missing(route, response, report);
        }
    }

    private static void missing(Route route, IntegrationResponse response, Reporter report) {
        List<String> missing =
                WANTED.stream().filter(name -> response.header(name).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        Node place = response.node().entries().stream()
                .filter(entry -> entry.name().equalsIgnoreCase("ResponseParameters"))
                .map(Entry::key)
                .map(Node.class::cast)
                .findFirst()
                .orElse(response.node());
        boolean cors = missing.size() < WANTED.size() || mentionsCors(route);
        Severity severity = missing.contains(ORIGIN) ? Severity.ERROR : Severity.WARNING;
        report.at(
                        place,
                        cors
                                ? "Preflight answer of %s lacks %s"
                                        .formatted(
                                                route.title(), missing.stream().collect(Collectors.joining(", ")))
                                : "%s sends no Access-Control header, so browsers take it for no preflight answer"
                                        .formatted(route.title()))
                .as(cors ? severity : Severity.INFO);
    }

    private static boolean mentionsCors(Route route) {
        return route.responses().stream()
                .flatMap(response -> response.headers().stream())
                .anyMatch(name -> name.startsWith("access-control-"));
    }
}
