package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A service whose task definition asks for another network or another launch type. */
final class EcsServiceTaskMismatch implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template)
                .forEach(service ->
                        TaskDefinition.ofService(service.properties()).ifPresent(task -> check(service, task, report)));
    }

    private static void check(Service service, TaskDefinition task, Reporter report) {
        Resource resource = service.resource();
        // another deployment controller takes network and task definition from its task sets
        if (!service.isDeployedByEcs()) {
            return;
        }
        boolean awsvpc = task.networkMode().filter("awsvpc"::equals).isPresent();
        if (awsvpc && service.get("NetworkConfiguration").isAbsent()) {
            report.at(
                            resource.propertiesKey(),
                            "Service lacks NetworkConfiguration, its task has network mode awsvpc: add the subnets")
                    .note(task.get("NetworkMode").place(), "the network mode of the task");
        }
        if (service.get("LaunchType").is("FARGATE") && isNotForFargate(task)) {
            report.at(
                            task.get("RequiresCompatibilities").isAbsent()
                                    ? task.resource().propertiesKey()
                                    : task.resource()
                                            .property("RequiresCompatibilities")
                                            .orElseThrow()
                                            .key(),
                            "Task of FARGATE service \"%s\" lacks FARGATE in RequiresCompatibilities, or mode awsvpc"
                                    .formatted(resource.logicalId()))
                    .note(service.get("LaunchType").place(), "the launch type of the service");
        }
    }

    private static boolean isNotForFargate(TaskDefinition task) {
        Value compatibilities = task.get("RequiresCompatibilities");
        boolean known = compatibilities
                .certainItems()
                .filter(items -> items.stream().allMatch(item -> item.text().isPresent()))
                .isPresent();
        return known
                && !task.isFor("FARGATE")
                && task.networkMode().filter(mode -> !mode.equals("awsvpc")).isPresent();
    }
}
