package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.MapNode;
import java.util.Map;
import java.util.Optional;

/** An OpenAPI document of an HTTP API that asks for what only REST APIs have. */
final class ApigwHttpApiUnsupportedFeature implements Rule<ApiGateway> {

    /** Extensions of OpenAPI, each with what an HTTP API has in its place. */
    private static final Map<String, String> REST_ONLY = Map.of(
            "x-amazon-apigateway-policy", "resource policies, so anybody may call; use an authorizer or a REST API",
            "x-amazon-apigateway-request-validators", "request validation; check the input in the backend",
            "x-amazon-apigateway-request-validator", "request validation; check the input in the backend",
            "x-amazon-apigateway-gateway-responses", "gateway responses; use CorsConfiguration or a REST API");

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Api api : gateway.apis()) {
            if (api.kind().filter(ApiKind.HTTP::equals).isPresent() && !isShared(api, gateway)) {
                for (Value.Property part : api.body().entries()) {
                    if (REST_ONLY.containsKey(part.name()) && !part.value().mayBeAbsent()) {
                        report.at(
                                        part.entry(),
                                        "%s is ignored: HTTP APIs have no %s"
                                                .formatted(part.name(), REST_ONLY.get(part.name())))
                                .as(part.name().endsWith("policy") ? Severity.ERROR : Severity.WARNING);
                    }
                }
                api.body().get("components", "securitySchemes").entries().forEach(scheme -> apiKey(scheme, report));
            }
        }
    }

    /** A scheme with an authorizer is no API key, though OpenAPI calls it one. */
    private static void apiKey(Value.Property scheme, Reporter report) {
        Value value = scheme.value();
        boolean key = value.get("type").is("apiKey")
                && value.get("name")
                        .text()
                        .filter("x-api-key"::equalsIgnoreCase)
                        .isPresent();
        boolean plain = value.isWholeMap()
                && value.get("x-amazon-apigateway-authorizer").isAbsent()
                && value.get("x-amazon-apigateway-authtype").isAbsent();
        if (key && plain) {
            report.at(
                            scheme.entry(),
                            "Security scheme %s is ignored: HTTP APIs have no API keys; use an authorizer"
                                    .formatted(scheme.name()))
                    .as(Severity.WARNING);
        }
    }

    /** A document that a REST API has as well is written for both. */
    private static boolean isShared(Api api, ApiGateway gateway) {
        Optional<String> path = api.file().map(ApigwHttpApiUnsupportedFeature::path);
        return path.isPresent()
                && gateway.apis().stream()
                        .filter(other -> !other.kind().equals(api.kind()))
                        .anyMatch(other -> other.hasOutsideDefinition()
                                || other.file()
                                        .map(ApigwHttpApiUnsupportedFeature::path)
                                        .equals(path));
    }

    private static String path(MapNode document) {
        return document.location().source().path();
    }
}
