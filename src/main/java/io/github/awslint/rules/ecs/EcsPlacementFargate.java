package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Placement of tasks on Fargate, where there are no instances to place them on. */
final class EcsPlacementFargate implements Rule<Template> {

    @Override
    public Set<String> keys() {
        // files of task definitions begin names with a small letter
        return Set.of("PlacementStrategies", "PlacementConstraints", "placementConstraints");
    }

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template).filter(Service::isOnFargate).forEach(service -> checkService(service, report));
        TaskDefinition.of(template).filter(task -> task.isFor("FARGATE")).forEach(task -> checkTask(task, report));
    }

    private static void checkService(Service service, Reporter report) {
        for (String property : List.of("PlacementStrategies", "PlacementConstraints")) {
            if (hasItems(service.get(property))) {
                report.at(
                        service.resource().property(property).orElseThrow(),
                        "%s is refused for a service on Fargate, remove it".formatted(property));
            }
        }
    }

    private static void checkTask(TaskDefinition task, Reporter report) {
        if (!hasItems(task.get("PlacementConstraints"))) {
            return;
        }
        boolean alsoForInstances = task.isFor("EC2") || task.isFor("EXTERNAL");
        report.at(
                        task.resource().property("PlacementConstraints").orElseThrow(),
                        "PlacementConstraints is not supported on Fargate, remove it or FARGATE from RequiresCompatibilities")
                .as(alsoForInstances ? Severity.WARNING : Severity.ERROR);
    }

    private static boolean hasItems(Value list) {
        return list.certainItems().filter(items -> !items.isEmpty()).isPresent();
    }
}
