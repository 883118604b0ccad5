package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** {@code AWS::Serverless::HttpApi}: the API with its stage, and what its authorizers and domain need. */
final class HttpApis {

    private static final String DEFAULT_STAGE = "$default";

    private static final List<String[]> OWN = Properties.paths(
            "Name", "Description", "DefinitionBody", "DefinitionUri", "Auth.Authorizers", "CorsConfiguration", "Tags");

    private static final List<String[]> OF_STAGE = Properties.paths(
            "StageName", "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings");

    private final Output output;
    private final CustomDomains domains;

    HttpApis(Output output) {
        this.output = output;
        this.domains = new CustomDomains(output);
    }

    void make(Serverless api) {
        Properties properties = api.properties();
        output.add(api.make("", "AWS::ApiGatewayV2::Api").using(properties.each(OWN)));
        GeneratedResource stage = api.make(stageSuffix(properties), "AWS::ApiGatewayV2::Stage", api.cause("StageName"))
                .needing(api.logicalId())
                .using(properties.each(OF_STAGE));
        output.add(stage, api, "Stage");
        for (Authorizer authorizer : Authorizer.of(properties)) {
            if (authorizer.isTrue("EnableFunctionDefaultPermissions")) {
                output.add(authorizer.permission(api));
            }
        }
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
