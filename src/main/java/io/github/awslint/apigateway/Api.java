package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import java.util.Locale;
import java.util.Optional;

/**
 * An API that a template declares.
 *
 * @param resource the API's resource
 * @param kind empty where a parameter decides
 * @param file the OpenAPI document, where the template names a file of the project that can be read
 */
public record Api(Resource resource, Optional<ApiKind> kind, Optional<MapNode> file) {

    static final String[] TYPES = {
        "AWS::ApiGateway::RestApi",
        "AWS::Serverless::Api",
        "AWS::ApiGatewayV2::Api",
        "AWS::Serverless::HttpApi",
        "AWS::Serverless::WebSocketApi"
    };

    static Api of(Resource resource, DefinitionFiles files) {
        return new Api(
                resource,
                switch (resource.type()) {
                    case "AWS::ApiGateway::RestApi", "AWS::Serverless::Api" -> Optional.of(ApiKind.REST);
                    case "AWS::Serverless::HttpApi" -> Optional.of(ApiKind.HTTP);
                    case "AWS::Serverless::WebSocketApi" -> Optional.of(ApiKind.WEBSOCKET);
                    default -> protocol(resource.value("ProtocolType"), resource);
                },
                files.of(resource));
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

    /** Whether it surely is a REST API. */
    public boolean isRest() {
        return kind.isPresent() && kind.get() == ApiKind.REST;
    }

    /** Whether SAM makes the API. */
    public boolean isServerless() {
        return resource.type().startsWith("AWS::Serverless::");
    }

    /** The OpenAPI document, in the template or in a file of the project; absent where there is none or it lies elsewhere. */
    public Value body() {
        return file.isPresent()
                ? resource.template().value(file.get())
                : resource.value(isServerless() ? "DefinitionBody" : "Body");
    }

    /** Whether the API is made from an OpenAPI document, seen or not. */
    public boolean isImported() {
        return hasOutsideDefinition() || !body().isAbsent();
    }

    /** Whether the OpenAPI document is one that cannot be seen. */
    public boolean hasOutsideDefinition() {
        boolean named = resource.property("BodyS3Location").isPresent()
                || resource.property("DefinitionUri").isPresent();
        return named && file.isEmpty() || !resource.value("CloneFrom").isAbsent();
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
