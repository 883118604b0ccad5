package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.Route;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.lambda.FunctionTarget;
import io.github.awslint.syntax.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An API that calls functions in its own name, without a role.
 *
 * @param uri what names the functions
 * @param targets the functions of the template that it can stand for
 */
record LambdaCall(Api api, Entry uri, List<FunctionTarget> targets) {

    private static final String[] AUTHORIZERS = {"AWS::ApiGateway::Authorizer", "AWS::ApiGatewayV2::Authorizer"};

    /** The calls of all routes and authorizers. */
    static List<LambdaCall> of(ApiGateway gateway) {
        List<LambdaCall> calls = new ArrayList<>();
        for (Route route : gateway.routes()) {
            if (!route.targets().isEmpty() && route.api().isPresent()) {
                route.integration()
                        .flatMap(LambdaCall::uri)
                        .ifPresent(uri -> calls.add(new LambdaCall(route.api().get(), uri, route.targets())));
            }
        }
        for (Resource authorizer : gateway.template().resources(AUTHORIZERS)) {
            addAuthorizer(authorizer, gateway, calls);
        }
        return calls;
    }

    private static Optional<Entry> uri(Integration integration) {
        return integration.get(IntegrationProperty.CREDENTIALS).isAbsent()
                ? integration.entry(IntegrationProperty.URI)
                : Optional.empty();
    }

    private static void addAuthorizer(Resource authorizer, ApiGateway gateway, List<LambdaCall> calls) {
        Optional<Entry> uri = authorizer.property("AuthorizerUri");
        if (uri.isEmpty()
                || !authorizer.value("AuthorizerCredentials").isAbsent()
                || !authorizer.value("AuthorizerCredentialsArn").isAbsent()) {
            return;
        }
        List<FunctionTarget> targets = gateway.functions().targets(uri.get().value());
        for (String property : new String[] {"RestApiId", "ApiId"}) {
            for (Attribute named : authorizer.value(property).attributes()) {
                gateway.api(named.logicalId()).ifPresent(api -> calls.add(new LambdaCall(api, uri.get(), targets)));
            }
        }
    }
}
