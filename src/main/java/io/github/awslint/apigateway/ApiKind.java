package io.github.awslint.apigateway;

/** The kinds of APIs that API Gateway offers. */
public enum ApiKind {
    REST("REST API"),
    HTTP("HTTP API"),
    WEBSOCKET("WebSocket API");

    private final String title;

    ApiKind(String title) {
        this.title = title;
    }

    /** The name for messages. */
    public String title() {
        return title;
    }
}
