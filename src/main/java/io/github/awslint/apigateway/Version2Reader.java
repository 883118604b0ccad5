package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.lambda.FunctionTarget;
import java.util.List;
import java.util.Optional;

/** Reads {@code AWS::ApiGatewayV2::Integration} resources; several routes may share one. */
final class Version2Reader {

    private final ApiGateway gateway;

    Version2Reader(ApiGateway gateway) {
        this.gateway = gateway;
    }

    Route read(Resource resource) {
        Optional<Api> api = resource.value("ApiId").attributes().stream()
                .findFirst()
                .flatMap(attribute -> gateway.api(attribute.logicalId()));
        Integration integration = new Integration(
                Dialect.VERSION_2, resource.properties(), gateway.template().value(resource.properties()));
        List<FunctionTarget> targets = integration
                .entry(IntegrationProperty.URI)
                .map(uri -> gateway.functions().targets(uri.value()))
                .orElse(List.of());
        return new Route(
                api.flatMap(Api::kind),
                api,
                resource,
                resource.key(),
                Optional.empty(),
                "",
                Optional.of(integration),
                targets,
                resource.properties(),
                Authorization.unknown(resource.key()),
                List.of(),
                false);
    }
}
