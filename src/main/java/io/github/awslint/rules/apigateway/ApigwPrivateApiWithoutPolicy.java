package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A private API that nobody may call, and that cannot be deployed. */
final class ApigwPrivateApiWithoutPolicy implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Api api : gateway.apis()) {
            if (!api.isRest() || !api.resource().properties().has("EndpointConfiguration")) {
                continue;
            }
            Value endpoint = api.endpointType();
            if (endpoint.is("PRIVATE") && hasNoPolicy(api)) {
                report.at(
                        endpoint.known().get(0).place(),
                        "Private API \"%s\" has no resource policy, so it cannot be deployed; add %s"
                                .formatted(api.name(), api.isServerless() ? "Auth: ResourcePolicy" : "Policy"));
            }
        }
    }

    private static boolean hasNoPolicy(Api api) {
        Value body = api.body();
        boolean inDocument = !body.isAbsent()
                && !(body.isWholeMap() && body.get("x-amazon-apigateway-policy").isAbsent());
        boolean own = !api.resource().value("Policy").isAbsent()
                || api.isServerless()
                        && !api.resource().value("Auth", "ResourcePolicy").isAbsent();
        return !own && !inDocument && !api.hasOutsideDefinition();
    }
}
