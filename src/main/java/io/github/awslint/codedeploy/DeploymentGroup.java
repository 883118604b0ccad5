package io.github.awslint.codedeploy;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deployment group of CodeDeploy as it is under one choice of the template's conditions.
 *
 * @param properties what its properties are then
 */
public record DeploymentGroup(Resource resource, Value properties) {

    private static final String[] PARTS = {
        "ApplicationName",
        "DeploymentConfigName",
        "DeploymentStyle",
        "DeploymentStyle.DeploymentType",
        "DeploymentStyle.DeploymentOption",
        "LoadBalancerInfo",
        "AutoRollbackConfiguration",
        "AlarmConfiguration"
    };

    /** The deployment groups of a template; one whose parts depend on a condition comes once for each choice. */
    public static Stream<DeploymentGroup> of(Template template) {
        return template.resources("AWS::CodeDeploy::DeploymentGroup").stream()
                .flatMap(resource ->
                        resource.branches(PARTS).stream().map(properties -> new DeploymentGroup(resource, properties)));
    }

    /** What a property is. */
    public Value get(String... path) {
        return properties.get(path);
    }

    /** The platform of the group's application; empty where that is not an application of the template. */
    public Optional<ComputePlatform> platform() {
        return get("ApplicationName")
                .resource()
                .filter(application -> application.type().equals("AWS::CodeDeploy::Application"))
                .flatMap(ComputePlatform::of);
    }

    /** Whether the group deploys to a second set of instances, tasks or versions. */
    public boolean isBlueGreen() {
        return get("DeploymentStyle", "DeploymentType").is("BLUE_GREEN");
    }

    /** The tags by which servers outside of EC2 belong to the group, where there surely are some. */
    public Optional<Value> onPremisesTags() {
        return Stream.of("OnPremisesInstanceTagFilters", "OnPremisesTagSet")
                .map(this::get)
                .filter(tags -> tags.isPresent()
                        && !tags.certainItems().filter(List::isEmpty).isPresent())
                .findFirst();
    }
}
