package io.github.awslint.apigateway;

/** The properties of an integration, which each way of declaring one names differently; an empty name means that it has none. */
public enum IntegrationProperty {
    TYPE("Type", "type", "IntegrationType", ""),
    URI("Uri", "uri", "IntegrationUri", ""),
    METHOD("IntegrationHttpMethod", "httpMethod", "IntegrationMethod", ""),
    TIMEOUT("TimeoutInMillis", "timeoutInMillis", "TimeoutInMillis", "TimeoutInMillis"),
    TRANSFER_MODE("ResponseTransferMode", "responseTransferMode", "", "ResponseTransferMode"),
    CREDENTIALS("Credentials", "credentials", "CredentialsArn", ""),
    REQUEST_PARAMETERS("RequestParameters", "requestParameters", "RequestParameters", ""),
    REQUEST_TEMPLATES("RequestTemplates", "requestTemplates", "RequestTemplates", ""),
    PASSTHROUGH_BEHAVIOR("PassthroughBehavior", "passthroughBehavior", "PassthroughBehavior", ""),
    RESPONSES("IntegrationResponses", "responses", "", ""),
    CACHE_KEY_PARAMETERS("CacheKeyParameters", "cacheKeyParameters", "", ""),
    PAYLOAD_FORMAT_VERSION("", "payloadFormatVersion", "PayloadFormatVersion", "PayloadFormatVersion");

    private final String restMethod;
    private final String openApi;
    private final String version2;
    private final String samEvent;

    IntegrationProperty(String restMethod, String openApi, String version2, String samEvent) {
        this.restMethod = restMethod;
        this.openApi = openApi;
        this.version2 = version2;
        this.samEvent = samEvent;
    }

    /** The name in a way of declaring, or an empty text. */
    String name(Dialect dialect) {
        return switch (dialect) {
            case REST_METHOD -> restMethod;
            case OPEN_API -> openApi;
            case VERSION_2 -> version2;
            case SAM_EVENT -> samEvent;
            case SAM_ROUTE -> this == TIMEOUT ? "IntegrationTimeout" : "";
        };
    }
}
