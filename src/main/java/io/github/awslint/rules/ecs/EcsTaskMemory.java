package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.OptionalLong;

/** Memory settings of containers that ECS refuses. */
final class EcsTaskMemory implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        TaskDefinition.of(template)
                .forEach(task ->
                        task.containers().orElse(List.of()).forEach(container -> check(task, container, report)));
    }

    private static void check(TaskDefinition task, Value container, Reporter report) {
        Value memory = container.get("Memory");
        Value reservation = container.get("MemoryReservation");
        if (task.isForInstancesOnly() && task.get("Memory").isAbsent() && memory.isAbsent() && reservation.isAbsent()) {
            report.at(container.place(), "Container has no memory setting, add Memory or MemoryReservation, in MiB");
        }
        if (isAbove(reservation.integer(), memory.integer())) {
            report.at(
                    reservation.place(),
                    "MemoryReservation %d is above the container's Memory %d, lower it"
                            .formatted(
                                    reservation.integer().getAsLong(),
                                    memory.integer().getAsLong()));
        }
        OptionalLong whole = task.get("Memory").integer();
        if (isAbove(memory.integer(), whole)) {
            report.at(
                    memory.place(),
                    "Memory %d of the container is above the task's %d, lower it or raise the task's"
                            .formatted(memory.integer().getAsLong(), whole.getAsLong()));
        }
    }

    private static boolean isAbove(OptionalLong value, OptionalLong limit) {
        return value.isPresent() && limit.isPresent() && value.getAsLong() > limit.getAsLong();
    }
}
