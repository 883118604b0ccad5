package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;
import java.util.Set;

/** A stage that publishes the deployment of another API. */
final class ApigwDeploymentOtherApi implements Rule<ApiGateway> {

    @Override
    public Set<String> keys() {
        return Set.of("DeploymentId");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template()
                .resources("AWS::ApiGateway::Stage")
                .forEach(stage -> stage.value("DeploymentId")
                        .resource()
                        .filter(deployment -> deployment.type().equals("AWS::ApiGateway::Deployment"))
                        .ifPresent(deployment -> check(stage, deployment, report)));
    }

    private static void check(Resource stage, Resource deployment, Reporter report) {
        Optional<Resource> api = stage.value("RestApiId").resource();
        Optional<Resource> other = deployment.value("RestApiId").resource();
        if (api.isPresent() && other.isPresent() && !api.get().equals(other.get())) {
            report.at(
                            stage.value("DeploymentId").place(),
                            "Deployment %s is of the API %s, the stage of %s"
                                    .formatted(
                                            deployment.logicalId(),
                                            other.get().logicalId(),
                                            api.get().logicalId()))
                    .note(deployment.value("RestApiId").place(), "the deployment's API");
        }
    }
}
