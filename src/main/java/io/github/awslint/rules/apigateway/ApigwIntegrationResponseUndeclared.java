package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationResponse;
import io.github.awslint.apigateway.MethodResponse;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Node;
import java.util.List;
import java.util.Optional;

/** An integration response that answers with what the method does not declare. */
final class ApigwIntegrationResponseUndeclared implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Route route : gateway.routes()) {
            boolean readable = route.isRest()
                    && route.responsesWhole()
                    && route.responses().stream()
                            .allMatch(response -> response.statusCode().text().isPresent());
            if (readable && route.integration().filter(Integration::isCustom).isPresent()) {
                route.integration().get().responses().forEach(response -> check(route, response, report));
            }
        }
    }

    private static void check(Route route, IntegrationResponse response, Reporter report) {
        Optional<String> status = response.statusCode().text().filter(code -> code.matches("[0-9]{3}"));
        if (status.isEmpty()) {
            return;
        }
        List<MethodResponse> declared = route.responses().stream()
                .filter(method -> method.statusCode().is(status.get()))
                .toList();
        // "default" and "2XX" of OpenAPI may stand for any status
        boolean open = route.responses().stream()
                .anyMatch(method -> !method.statusCode().text().orElse("").matches("[0-9]{3}"));
        if (declared.isEmpty()) {
            if (!open) {
                report.at(
                        place(response),
                        "Status %s is declared by no method response of %s; declare it"
                                .formatted(status.get(), route.title()));
            }
            return;
        }
        boolean whole = declared.stream().allMatch(MethodResponse::whole);
        for (Value.Property header : response.headers()) {
            String name = IntegrationResponse.headerName(header).orElseThrow();
            if (whole && declared.stream().noneMatch(method -> method.headers().contains(name))) {
                report.at(
                                header.entry(),
                                "Header \"%s\" is not in method response %s of %s; declare it"
                                        .formatted(header.name(), status.get(), route.title()))
                        .note(declared.get(0).place(), "this method response");
            }
        }
    }

    private static Node place(IntegrationResponse response) {
        return response.statusCode().known().stream()
                .<Node>map(known -> known.place())
                .findFirst()
                .orElse(response.node());
    }
}
