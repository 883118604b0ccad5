package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An API that a template declares.
 *
 * @param resource the API's resource
 * @param kind empty where a parameter decides
 */
public record Api(Resource resource, Optional<ApiKind> kind) {

    static final List<String> TYPES = List.of(
            "AWS::ApiGateway::RestApi",
            "AWS::Serverless::Api",
            "AWS::ApiGatewayV2::Api",
            "AWS::Serverless::HttpApi",
            "AWS::Serverless::WebSocketApi");

    static Api of(Resource resource) {
        return new Api(
                resource,
                switch (resource.type()) {
                    case "AWS::ApiGateway::RestApi", "AWS::Serverless::Api" -> Optional.of(ApiKind.REST);
                    case "AWS::Serverless::HttpApi" -> Optional.of(ApiKind.HTTP);
                    case "AWS::Serverless::WebSocketApi" -> Optional.of(ApiKind.WEBSOCKET);
                    default -> protocol(resource.value("ProtocolType"), resource);
                });
    }

    /** An HTTP API made from an OpenAPI document needs no protocol type. */
    private static Optional<ApiKind> protocol(Value type, Resource resource) {
        if (type.isAbsent()) {
            boolean imported = resource.property("Body").isPresent()
                    || resource.property("BodyS3Location").isPresent();
            return imported ? Optional.of(ApiKind.HTTP) : Optional.empty();
        }
        return type.text().map(text -> text.toUpperCase(Locale.ROOT)).map(text -> switch (text) {
            case "HTTP" -> ApiKind.HTTP;
            case "WEBSOCKET" -> ApiKind.WEBSOCKET;
            default -> null;
        });
    }

    /** The logical id. */
    public String name() {
        return resource.logicalId();
    }

    /** Whether SAM makes the API. */
    public boolean isServerless() {
        return resource.type().startsWith("AWS::Serverless::");
    }

    /** The OpenAPI document in the template; absent where there is none or it lies elsewhere. */
    public Value body() {
        return resource.value(isServerless() ? "DefinitionBody" : "Body");
    }

    /** Whether the OpenAPI document is a file that is not in the template. */
    public boolean hasOutsideDefinition() {
        return resource.property("BodyS3Location").isPresent()
                || resource.property("DefinitionUri").isPresent()
                || !resource.value("CloneFrom").isAbsent();
    }

    /** The endpoint type of a REST API; absent where it is the default. */
    public Value endpointType() {
        Value configuration = resource.value("EndpointConfiguration");
        boolean scalar = configuration.knownOrDefault().stream()
                .anyMatch(known -> known.scalar().isPresent());
        if (scalar) {
            return configuration;
        }
        if (isServerless()) {
            return configuration.get("Type");
        }
        Value types = configuration.get("Types");
        return types.isWholeList() && types.items().size() == 1 ? types.items().get(0) : types;
    }
}
