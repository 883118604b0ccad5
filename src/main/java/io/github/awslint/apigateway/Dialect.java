package io.github.awslint.apigateway;

/** The ways in which a template declares an integration. */
enum Dialect {
    /** {@code AWS::ApiGateway::Method}. */
    REST_METHOD,
    /** {@code x-amazon-apigateway-integration} of an OpenAPI document. */
    OPEN_API,
    /** {@code AWS::ApiGatewayV2::Integration}. */
    VERSION_2,
    /** The properties of an {@code Api} or {@code HttpApi} event of a SAM function. */
    SAM_EVENT,
    /** A route of an {@code AWS::Serverless::WebSocketApi}. */
    SAM_ROUTE
}
