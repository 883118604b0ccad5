package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Locale;
import java.util.Optional;

/** {@code AWS::Serverless::WebSocketApi}: the API with its routes, integrations and permissions, its stage, authorizer and domain. */
final class WebSocketApis {

    private final Output output;
    private final CustomDomains domains;

    WebSocketApis(Output output) {
        this.output = output;
        this.domains = new CustomDomains(output);
    }

    void make(Serverless api) {
        Properties properties = api.properties();
        output.add(api.make("", "AWS::ApiGatewayV2::Api")
                .using(properties.get("Name"))
                .using(properties.get("Description"))
                .using(properties.get("RouteSelectionExpression"))
                .using(properties.get("Tags")));
        GeneratedResource stage = api.make(stageSuffix(properties), "AWS::ApiGatewayV2::Stage", api.cause("StageName"))
                .using(properties.get("StageName"))
                .using(properties.get("StageVariables"))
                .using(properties.get("AccessLogSettings"))
                .needing(api.logicalId());
        for (Entry route : properties.entries("Routes")) {
            route(api, route);
            if (properties.has("RouteSettings")) {
                stage = stage.needing(api.logicalId() + name(route.name()) + "Route");
            }
        }
        output.add(stage, api, "Stage");
        authorizer(api);
        domains.version2(api, stage.logicalId());
    }

    private static String stageSuffix(Properties properties) {
        if (!properties.has("StageName") || properties.is("default", "StageName")) {
            return "DefaultStage";
        }
        return properties.get("StageName").orElseThrow() instanceof ScalarNode name ? name.text() + "Stage" : "Stage";
    }

    /** {@code $connect} is Connect in logical ids, {@code sendMessage} is Sendmessage. */
    private static String name(String key) {
        String name = key.startsWith("$") ? key.substring(1) : key;
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private void route(Serverless api, Entry route) {
        String name = name(route.name());
        Optional<MapNode> body =
                Optional.of(route.value()).filter(MapNode.class::isInstance).map(MapNode.class::cast);
        String integration = api.logicalId() + name + "Integration";
        GeneratedResource path = api.make(name + "Route", "AWS::ApiGatewayV2::Route", route.key())
                .needing(api.logicalId())
                .needing(integration);
        boolean guarded = route.name().equals("$connect") && isCustom(api.properties());
        output.add(guarded ? path.needing(api.logicalId() + "ConnectAuthorizer") : path);
        output.add(api.make(name + "Integration", "AWS::ApiGatewayV2::Integration", route.key())
                .using(body.flatMap(map -> map.get("FunctionArn")))
                .needing(api.logicalId()));
        output.add(api.make(name + "Permission", "AWS::Lambda::Permission", route.key())
                .using(body.flatMap(map -> map.get("FunctionArn")))
                .needing(api.logicalId()));
    }

    private static boolean isCustom(Properties properties) {
        return properties.is("CUSTOM", "Auth", "AuthType") && properties.has("Auth", "AuthArn");
    }

    private void authorizer(Serverless api) {
        Properties properties = api.properties();
        boolean connects = properties.entries("Routes").stream()
                .anyMatch(route -> route.name().equals("$connect"));
        if (!connects || !isCustom(properties)) {
            return;
        }
        output.add(api.make("ConnectAuthorizer", "AWS::ApiGatewayV2::Authorizer", api.cause("Auth"))
                .using(properties.get("Auth"))
                .needing(api.logicalId()));
        if (!properties.has("Auth", "InvokeRole")) {
            output.add(api.make("AuthorizerPermission", "AWS::Lambda::Permission", api.cause("Auth"))
                    .using(properties.get("Auth", "AuthArn"))
                    .needing(api.logicalId()));
        }
    }
}
