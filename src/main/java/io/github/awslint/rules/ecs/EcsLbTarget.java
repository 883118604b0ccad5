package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A service whose load balancer is to reach a container, port or address that the task does not have. */
final class EcsLbTarget implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("LoadBalancers");
    }

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template)
                .forEach(service -> TaskDefinition.ofService(service.properties())
                        .ifPresent(task -> service.get("LoadBalancers")
                                .certainItems()
                                .orElse(List.of())
                                .forEach(target -> check(target, task, report))));
    }

    private static void check(Value target, TaskDefinition task, Reporter report) {
        checkTargetType(target, task, report);
        Optional<List<String>> names = task.containerNames();
        Value name = target.get("ContainerName");
        Optional<String> wanted = name.text();
        if (names.isEmpty() || wanted.isEmpty()) {
            return;
        }
        int index = names.get().indexOf(wanted.get());
        if (index < 0) {
            report.at(
                            name.place(),
                            "ContainerName \"%s\" is no container of the task, which has %s%s"
                                    .formatted(
                                            wanted.get(),
                                            String.join(", ", names.get()),
                                            NearestName.hint(wanted.get(), names.get())))
                    .note(task.get("ContainerDefinitions").place(), "the containers of the task");
        } else {
            checkPort(target, task, task.containers().orElseThrow().get(index), report);
        }
    }

    private static void checkPort(Value target, TaskDefinition task, Value container, Reporter report) {
        OptionalLong wanted = target.get("ContainerPort").integer();
        Optional<List<Value>> mappings = container.get("PortMappings").certainItems();
        boolean open = mappings.isEmpty()
                || mappings.get().stream()
                        .anyMatch(mapping ->
                                mapping.get("ContainerPort").integer().isEmpty());
        if (wanted.isEmpty() || open) {
            return;
        }
        for (Value mapping : mappings.get()) {
            OptionalLong port = mapping.get("ContainerPort").integer();
            if (port.equals(wanted)) {
                TargetGroup.checkHealthCheck(target, task, mapping, report);
                return;
            }
        }
        report.at(
                        target.get("ContainerPort").place(),
                        "ContainerPort %d is no port mapping of container \"%s\", add it to its PortMappings"
                                .formatted(
                                        wanted.getAsLong(),
                                        container.get("Name").text().get()))
                .note(container.place(), "the container");
    }

    private static void checkTargetType(Value target, TaskDefinition task, Reporter report) {
        TargetGroup.of(target).ifPresent(group -> {
            Value type = group.get("TargetType");
            boolean instance = type.isAbsent() || type.is("instance");
            if (instance && task.networkMode().filter("awsvpc"::equals).isPresent()) {
                report.at(
                                target.get("TargetGroupArn").place(),
                                "Target group has TargetType instance, tasks of network mode awsvpc need ip")
                        .note(group.place(), "the target group");
            }
        });
    }
}
