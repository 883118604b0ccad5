package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationResponse;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.Optional;

/** Cookies and other credentials are allowed for every origin, which no browser accepts. */
final class ApigwCorsCredentialsWildcard implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Api api : gateway.apis()) {
            // what SAM makes of its own settings is another rule's
            if (!api.isServerless() && api.kind().filter(ApiKind.HTTP::equals).isPresent()) {
                httpApi(api.resource().value("CorsConfiguration"), "AllowCredentials", "AllowOrigins", report);
                httpApi(api.body().get("x-amazon-apigateway-cors"), "allowCredentials", "allowOrigins", report);
            }
        }
        for (Route route : gateway.routes()) {
            if (route.isRest()
                    && route.integration().filter(Integration::isCustom).isPresent()) {
                route.integration().get().responses().forEach(response -> response(response, report));
            }
        }
    }

    private static void httpApi(Value cors, String credentials, String origins, Reporter report) {
        boolean wildcard = cors.get(origins).items().stream().anyMatch(origin -> origin.is("*"));
        if (cors.get(credentials).isTrue() && wildcard) {
            report.at(
                    place(cors.get(credentials)),
                    "%s with origin \"*\" is refused by HTTP APIs; name the origins".formatted(credentials));
        }
    }

    private static void response(IntegrationResponse response, Reporter report) {
        Optional<Value> credentials =
                response.header("Access-Control-Allow-Credentials").map(Value.Property::value);
        Optional<String> origin =
                response.header("Access-Control-Allow-Origin").flatMap(header -> literal(header.value()));
        if (credentials
                        .flatMap(ApigwCorsCredentialsWildcard::literal)
                        .filter("true"::equals)
                        .isPresent()
                && origin.filter("*"::equals).isPresent()) {
            report.at(
                            place(credentials.get()),
                            "Access-Control-Allow-Credentials with origin \"*\" is refused by browsers; name one origin")
                    .as(Severity.WARNING);
        }
    }

    private static Optional<String> literal(Value value) {
        return value.text().map(MappingExpressions::unquoted);
    }

    private static Node place(Value value) {
        return value.known().get(0).place();
    }
}
