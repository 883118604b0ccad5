package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code DeploymentPreference}: one CodeDeploy application for all functions, and a deployment group for each. */
final class Deployments {

    static final String APPLICATION = "ServerlessDeploymentApplication";
    static final String ROLE = "CodeDeployServiceRole";

    private final Output output;
    private final List<Serverless> functions = new ArrayList<>();

    Deployments(Output output) {
        this.output = output;
    }

    void add(Serverless function, String alias) {
        Properties properties = function.properties();
        if (!properties.has("DeploymentPreference") || isDisabled(properties)) {
            return;
        }
        functions.add(function);
        Node cause = function.cause("DeploymentPreference");
        boolean conditional = properties.isTrue("DeploymentPreference", "PassthroughCondition");
        GeneratedResource group = function.make("DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup", cause)
                .when(conditional ? function.condition() : Optional.empty())
                .using(properties.get("DeploymentPreference", "Alarms"))
                .using(properties.get("DeploymentPreference", "Role"))
                .using(properties.get("DeploymentPreference", "TriggerConfigurations"))
                .needing(APPLICATION);
        output.add(properties.has("DeploymentPreference", "Role") ? group : group.needing(ROLE));
        output.makeWait(alias, group.logicalId(), cause);
        output.makeWait(alias, APPLICATION, cause);
    }

    private static boolean isDisabled(Properties properties) {
        Optional<Node> enabled = properties.get("DeploymentPreference", "Enabled");
        return properties
                        .text("DeploymentPreference", "Enabled")
                        .filter(text -> text.equalsIgnoreCase("false"))
                        .isPresent()
                || enabled.filter(node -> properties.template().value(node).isFalse())
                        .isPresent();
    }

    /** Makes what the functions share. */
    void make() {
        if (functions.isEmpty()) {
            return;
        }
        Node cause = functions.get(0).cause("DeploymentPreference");
        output.add(GeneratedResource.of(APPLICATION, "AWS::CodeDeploy::Application", cause));
        if (!functions.stream().allMatch(function -> function.properties().has("DeploymentPreference", "Role"))) {
            output.add(GeneratedResource.of(ROLE, "AWS::IAM::Role", cause));
        }
    }
}
