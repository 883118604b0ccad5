package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** A task none of whose containers is essential. */
final class EcsEssentialContainer implements Rule<Template> {

    @Override
    public Set<String> keys() {
        // files of task definitions begin names with a small letter
        return Set.of("Essential", "essential");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources(TaskDefinition.TYPE).forEach(task -> check(task, report));
    }

    private static void check(Resource task, Reporter report) {
        for (Value properties : task.branches("ContainerDefinitions")) {
            List<Value> containers =
                    properties.get("ContainerDefinitions").certainItems().orElse(List.of());
            boolean none = !containers.isEmpty()
                    && containers.stream()
                            .allMatch(container -> container.get("Essential").isFalse());
            if (none) {
                report.at(
                        task.property("ContainerDefinitions").orElseThrow(),
                        "ContainerDefinitions has no essential container, set Essential: true on one of them");
            }
        }
    }
}
