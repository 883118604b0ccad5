package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.GeneratedResource.Suffix;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.Set;

/** {@code AWS::Serverless::Api}: the REST API with its deployment and stage, and what its authorizers, keys and domain need. */
final class RestApis {

    /** Properties that go to other resources than the API itself. */
    private static final Set<String> ELSEWHERE = Set.of(
            "StageName",
            "Variables",
            "AccessLogSetting",
            "CanarySetting",
            "MethodSettings",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "TracingEnabled",
            "Domain");

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
        GeneratedResource rest = api.make("", "AWS::ApiGateway::RestApi");
        for (Entry property : properties.map().entries()) {
            if (!ELSEWHERE.contains(property.name())) {
                rest = rest.using(Optional.of(property.value()));
            }
        }
        output.add(rest);
        GeneratedResource deployment = deployment(api);
        output.add(deployment, api, "Deployment");
        String stage = stage(api, deployment);
        Authorizer.of(properties)
                .filter(authorizer -> !authorizer.isTrue("DisableFunctionDefaultPermissions"))
                .forEach(authorizer -> output.add(authorizer.permission(api)));
        domains.rest(api, stage);
        plans.make(api, stage);
    }

    /** A deployment is new whenever the definition is. */
    private static GeneratedResource deployment(Serverless api) {
        String hash = ContentHash.of(api.logicalId() + api.properties().map());
        return api.make("Deployment" + hash, "AWS::ApiGateway::Deployment")
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
                .needing(deployment.logicalId());
        for (String property : ELSEWHERE) {
            stage = property.equals("Domain") ? stage : stage.using(properties.get(property));
        }
        output.add(stage, api, "Stage");
        return stage.logicalId();
    }
}
