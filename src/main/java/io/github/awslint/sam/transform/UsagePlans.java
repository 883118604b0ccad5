package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Node;

/** {@code Auth: UsagePlan}: a usage plan and a key for one API, or for all that share one. */
final class UsagePlans {

    private final Output output;

    UsagePlans(Output output) {
        this.output = output;
    }

    void make(Serverless api, String stage) {
        Properties properties = api.properties();
        if (properties.is("PER_API", "Auth", "UsagePlan", "CreateUsagePlan")) {
            make(api, api.logicalId(), stage);
        } else if (properties.is("SHARED", "Auth", "UsagePlan", "CreateUsagePlan")) {
            make(api, "Serverless", stage);
        }
    }

    private void make(Serverless api, String prefix, String stage) {
        Node cause = api.cause("Auth", "UsagePlan");
        output.add(
                resource(api, prefix + "UsagePlan", "AWS::ApiGateway::UsagePlan", cause)
                        .using(api.properties().get("Auth", "UsagePlan"))
                        .needing(stage),
                api,
                "UsagePlan");
        output.add(
                resource(api, prefix + "ApiKey", "AWS::ApiGateway::ApiKey", cause)
                        .needing(prefix + "UsagePlan"),
                api,
                "ApiKey");
        output.add(
                resource(api, prefix + "UsagePlanKey", "AWS::ApiGateway::UsagePlanKey", cause)
                        .needing(prefix + "UsagePlan")
                        .needing(prefix + "ApiKey"),
                api,
                "UsagePlanKey");
    }

    private static GeneratedResource resource(Serverless api, String logicalId, String type, Node cause) {
        return GeneratedResource.of(logicalId, type, cause).when(api.condition());
    }
}
