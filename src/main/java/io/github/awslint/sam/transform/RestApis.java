package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** {@code AWS::Serverless::Api}: the REST API with its deployment and stage, and what its authorizers, keys and domain need. */
final class RestApis {

    /** What the API itself takes over; of an endpoint's configuration only this. */
    private static final List<String[]> OWN = Properties.paths(
            "Name",
            "Description",
            "DefinitionBody",
            "DefinitionUri",
            "EndpointConfiguration.VPCEndpointIds",
            "Policy",
            "Auth.Authorizers",
            "Auth.ResourcePolicy",
            "Cors",
            "GatewayResponses",
            "Models",
            "Tags");

    private static final List<String[]> OF_STAGE =
            Properties.paths("StageName", "Variables", "AccessLogSetting", "CanarySetting", "MethodSettings", "Tags");

    private final Output output;
    private final CustomDomains domains;
    private final UsagePlans plans;

    RestApis(Output output) {
        this.output = output;
        this.domains = new CustomDomains(output);
        this.plans = new UsagePlans(output);
    }

    void make(Serverless api) {
        Properties properties = api.properties();
        output.add(api.make("", "AWS::ApiGateway::RestApi").using(properties.each(OWN)));
        GeneratedResource deployment = deployment(api);
        output.add(deployment, api, "Deployment");
        String stage = stage(api, deployment);
        for (Authorizer authorizer : Authorizer.of(properties)) {
            if (!authorizer.isTrue("DisableFunctionDefaultPermissions")) {
                output.add(authorizer.permission(api));
            }
        }
        domains.rest(api, stage);
        plans.make(api, stage);
    }

    /** A deployment is new whenever the definition is. */
    private static GeneratedResource deployment(Serverless api) {
        return api.make("Deployment" + ContentHash.OPEN, "AWS::ApiGateway::Deployment")
                .suffixed(Suffix.HASH)
                .needing(api.logicalId());
    }

    private String stage(Serverless api, GeneratedResource deployment) {
        Properties properties = api.properties();
        Optional<String> name = properties
                .get("StageName")
                .map(node -> node instanceof ScalarNode text ? text.text() : "")
                .or(() -> Optional.of("Prod"));
        String suffix =
                LogicalIds.isAlphanumeric(name.get()) ? name.get() + "Stage" : "Stage" + ContentHash.of(name.get());
        GeneratedResource stage = api.make(suffix, "AWS::ApiGateway::Stage", api.cause("StageName"))
                .needing(deployment.logicalId())
                .using(properties.each(OF_STAGE));
        output.add(stage, api, "Stage");
        return stage.logicalId();
    }
}
