package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** {@code AWS::Serverless::HttpApi}: the API with its stage, and what its authorizers and domain need. */
final class HttpApis {

    private static final String DEFAULT_STAGE = "$default";

    private static final List<String> OWN = List.of(
            "Name", "Description", "DefinitionBody", "DefinitionUri", "Auth.Authorizers", "CorsConfiguration", "Tags");

    private static final List<String> OF_STAGE =
            List.of("StageName", "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings");

    private final Output output;
    private final CustomDomains domains;

    HttpApis(Output output) {
        this.output = output;
        this.domains = new CustomDomains(output);
    }

    void make(Serverless api) {
        GeneratedResource http = api.make("", "AWS::ApiGatewayV2::Api");
        for (String property : OWN) {
            http = http.using(api.properties().get(property.split("\\.")));
        }
        output.add(http);
        GeneratedResource stage = api.make(
                        stageSuffix(api.properties()), "AWS::ApiGatewayV2::Stage", api.cause("StageName"))
                .needing(api.logicalId());
        for (String property : OF_STAGE) {
            stage = stage.using(api.properties().get(property));
        }
        output.add(stage, api, "Stage");
        Authorizer.of(api.properties())
                .filter(authorizer -> authorizer.isTrue("EnableFunctionDefaultPermissions"))
                .forEach(authorizer -> output.add(authorizer.permission(api)));
        domains.version2(api, stage.logicalId());
    }

    private static String stageSuffix(Properties properties) {
        if (!properties.has("StageName") || properties.is(DEFAULT_STAGE, "StageName")) {
            return "ApiGatewayDefaultStage";
        }
        if (!(properties.get("StageName").orElseThrow() instanceof ScalarNode name)) {
            return "Stage";
        }
        return LogicalIds.isAlphanumeric(name.text()) ? name.text() + "Stage" : "Stage" + ContentHash.of(name.text());
    }
}
