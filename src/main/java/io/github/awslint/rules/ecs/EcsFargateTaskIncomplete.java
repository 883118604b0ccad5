package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** A task definition for Fargate without the settings that Fargate asks for. */
final class EcsFargateTaskIncomplete implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        TaskDefinition.of(template).filter(task -> task.isFor("FARGATE")).forEach(task -> check(task, report));
    }

    private static void check(TaskDefinition task, Reporter report) {
        for (String name : List.of("NetworkMode", "Cpu", "Memory")) {
            if (task.get(name).isAbsent()) {
                report.at(
                        task.resource().propertiesKey(),
                        "Task for FARGATE lacks %s, %s"
                                .formatted(
                                        name,
                                        name.equals("NetworkMode") ? "set it to awsvpc" : "set it for the whole task"));
            }
        }
        Value mode = task.get("NetworkMode");
        for (Violation violation : Violation.of(
                mode,
                known -> known.text().filter(text -> !text.equals("awsvpc")).isPresent())) {
            report.at(
                            violation.place(),
                            "NetworkMode \"%s\" does not exist on FARGATE, only awsvpc does%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
