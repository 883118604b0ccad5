package io.github.awslint.ecs;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task definition as it is under one choice of the template's conditions.
 *
 * @param properties what its properties are then
 */
public record TaskDefinition(Resource resource, Value properties) {

    /** The resource type. */
    public static final String TYPE = "AWS::ECS::TaskDefinition";

    private static final String[] PARTS = {
        "NetworkMode", "RequiresCompatibilities", "ContainerDefinitions", "Cpu", "Memory", "PlacementConstraints"
    };

    private record All(List<TaskDefinition> tasks) {}

    /** The task definitions of a template; one whose parts depend on a condition comes once for each choice. */
    public static Stream<TaskDefinition> of(Template template) {
        return template.reading(All.class, TaskDefinition::all).tasks().stream();
    }

    private static All all(Template template) {
        return new All(
                template.resources(TYPE).stream().flatMap(TaskDefinition::of).toList());
    }

    private static Stream<TaskDefinition> of(Resource resource) {
        return resource.branches(PARTS).stream().map(properties -> new TaskDefinition(resource, properties));
    }

    /** The task definition that a service refers to, where it is one of the template and looks the same under all conditions. */
    public static Optional<TaskDefinition> ofService(Value service) {
        List<TaskDefinition> branches = service.get("TaskDefinition").resource().stream()
                .filter(resource -> resource.type().equals(TYPE))
                .flatMap(TaskDefinition::of)
                .toList();
        return branches.size() == 1 ? Optional.of(branches.get(0)) : Optional.empty();
    }

    /** What a property is. */
    public Value get(String... path) {
        return properties.get(path);
    }

    /** Whether the definition surely is for this launch type, such as {@code FARGATE}. */
    public boolean isFor(String launchType) {
        return get("RequiresCompatibilities").certainItems().orElse(List.of()).stream()
                .anyMatch(item -> item.is(launchType));
    }

    /** Whether the definition surely is for EC2 instances only, which is what one without compatibilities is used for. */
    public boolean isForInstancesOnly() {
        return get("RequiresCompatibilities")
                .certainItems()
                .filter(items -> items.stream().allMatch(item -> item.is("EC2")))
                .isPresent();
    }

    /** The network mode, {@code bridge} where none is written; empty where it is not known. */
    public Optional<String> networkMode() {
        Value mode = get("NetworkMode");
        return mode.isAbsent() && !isFor("FARGATE") ? Optional.of("bridge") : mode.text();
    }

    /** The containers; empty where it is not known which there are. */
    public Optional<List<Value>> containers() {
        return get("ContainerDefinitions").certainItems();
    }

    /** The containers' names in order; empty where there are none, or one of them is not known. */
    public Optional<List<String>> containerNames() {
        List<String> names = new ArrayList<>();
        for (Value container : containers().orElse(List.of())) {
            Optional<String> name = container.get("Name").text();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
