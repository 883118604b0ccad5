package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.OptionalLong;

/** A service whose scheduler, number of tasks and deployment limits contradict each other. */
final class EcsServiceDaemon implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template).forEach(service -> {
            if (service.isDaemon()) {
                checkDaemon(service, report);
            } else if (service.isDeployedByEcs()) {
                checkReplacement(service, report);
            }
        });
    }

    private static void checkDaemon(Service service, Reporter report) {
        Value count = service.get("DesiredCount");
        if (count.isPresent()) {
            report.at(
                    count.place(),
                    "DesiredCount cannot be set for a DAEMON service, which runs one task on each instance");
        }
        if (service.isOnFargate()) {
            report.at(
                    service.get("SchedulingStrategy").place(),
                    "SchedulingStrategy DAEMON needs instances and is refused on Fargate, use REPLICA");
        }
        Value most = service.get("DeploymentConfiguration", "MaximumPercent");
        if (most.integer().isPresent() && most.integer().getAsLong() != 100) {
            report.at(most.place(), "MaximumPercent of a DAEMON service is always 100, remove the setting")
                    .as(Severity.WARNING);
        }
    }

    private static void checkReplacement(Service service, Reporter report) {
        Value least = service.get("DeploymentConfiguration", "MinimumHealthyPercent");
        Value most = service.get("DeploymentConfiguration", "MaximumPercent");
        OptionalLong least100 = least.integer();
        OptionalLong most100 = most.integer();
        OptionalLong count = service.get("DesiredCount").integer();
        boolean stuck = least100.isPresent()
                && most100.isPresent()
                && least100.getAsLong() >= 100
                && most100.getAsLong() <= 100;
        if (stuck) {
            report.at(
                            most.place(),
                            "MaximumPercent %d with MinimumHealthyPercent %d leaves a deployment no room to replace a task"
                                    .formatted(most100.getAsLong(), least100.getAsLong()))
                    .as(Severity.WARNING);
        } else if (count.isPresent() && count.getAsLong() == 1 && least.is("0")) {
            report.at(least.place(), "MinimumHealthyPercent 0 of a single task means an outage at each deployment")
                    .as(Severity.INFO);
        }
    }
}
