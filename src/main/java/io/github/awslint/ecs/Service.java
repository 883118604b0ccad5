package io.github.awslint.ecs;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An ECS service as it is under one choice of the template's conditions.
 *
 * @param properties what its properties are then
 */
public record Service(Resource resource, Value properties) {

    private static final Set<String> FARGATE_PROVIDERS = Set.of("FARGATE", "FARGATE_SPOT");

    private static final String[] PARTS = {
        "LaunchType",
        "CapacityProviderStrategy",
        "PlacementStrategies",
        "PlacementConstraints",
        "SchedulingStrategy",
        "DesiredCount",
        "LoadBalancers",
        "TaskDefinition",
        "NetworkConfiguration",
        "DeploymentConfiguration",
        "DeploymentController"
    };

    private record All(List<Service> services) {}

    /** The services of a template; one whose parts depend on a condition comes once for each choice. */
    public static Stream<Service> of(Template template) {
        return template.reading(All.class, Service::all).services().stream();
    }

    private static All all(Template template) {
        return new All(template.resources("AWS::ECS::Service").stream()
                .flatMap(resource ->
                        resource.branches(PARTS).stream().map(properties -> new Service(resource, properties)))
                .toList());
    }

    /** What a property is. */
    public Value get(String... path) {
        return properties.get(path);
    }

    /** Whether the service surely runs on Fargate only. */
    public boolean isOnFargate() {
        List<Value> providers = get("CapacityProviderStrategy").certainItems().orElse(List.of());
        return get("LaunchType").is("FARGATE")
                || !providers.isEmpty()
                        && providers.stream()
                                .allMatch(provider -> provider.get("CapacityProvider")
                                        .text()
                                        .filter(FARGATE_PROVIDERS::contains)
                                        .isPresent());
    }

    /** Whether the service runs one task on each instance. */
    public boolean isDaemon() {
        return get("SchedulingStrategy").is("DAEMON");
    }

    /** Whether ECS itself replaces the tasks at a deployment, not CodeDeploy or somebody else. */
    public boolean isDeployedByEcs() {
        Value controller = get("DeploymentController", "Type");
        return controller.isAbsent() || controller.is("ECS");
    }
}
