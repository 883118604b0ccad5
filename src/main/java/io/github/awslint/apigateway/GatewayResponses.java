package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The answers that a REST API gives itself, without asking a backend, and that a template shapes.
 *
 * @param types those that carry a header, such as {@code DEFAULT_4XX}
 * @param whole whether no other answer can carry it
 */
public record GatewayResponses(Set<String> types, boolean whole) {

    private static final String RESOURCE = "AWS::ApiGateway::GatewayResponse";

    public GatewayResponses {
        types = Set.copyOf(types);
    }

    /** The answers of an API that carry a header. */
    public static GatewayResponses with(String header, Api api, Template template) {
        Set<String> types = new HashSet<>();
        Value document = api.body();
        boolean whole = !template.mayHoldMore() && !api.hasOutsideDefinition() && document.isWholeMap();
        for (Resource response : template.resources(RESOURCE)) {
            if (mayBeOf(response, api)) {
                Optional<String> type = response.value("ResponseType").text();
                whole &= type.isPresent();
                if (mayCarry(response.value("ResponseParameters"), "gatewayresponse.header." + header)) {
                    type.ifPresent(types::add);
                }
            }
        }
        Value declared = document.get("x-amazon-apigateway-gateway-responses");
        whole &= declared.isWholeMap();
        for (Value.Property response : declared.entries()) {
            if (mayCarry(response.value().get("responseParameters"), "gatewayresponse.header." + header)) {
                types.add(response.name());
            }
        }
        Value serverless = api.isServerless() ? api.resource().value("GatewayResponses") : declared;
        whole &= serverless.isWholeMap();
        for (Value.Property response : serverless.entries()) {
            if (mayCarry(response.value().get("ResponseParameters", "Headers"), header)) {
                types.add(response.name());
            }
        }
        return new GatewayResponses(types, whole);
    }

    private static boolean mayBeOf(Resource response, Api api) {
        return response.value("RestApiId").alternatives().stream()
                .anyMatch(alternative -> !(alternative instanceof Attribute named)
                        || named.logicalId().equals(api.name()));
    }

    private static boolean mayCarry(Value parameters, String name) {
        return !parameters.isWholeMap()
                || parameters.entries().stream()
                        .anyMatch(parameter ->
                                parameter.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }
}
