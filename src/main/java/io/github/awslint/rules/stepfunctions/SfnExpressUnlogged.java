package io.github.awslint.rules.stepfunctions;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.TemplateStateMachines;
import io.github.awslint.stepfunctions.WorkflowType;

/** An Express workflow that writes no logs, which are all that is left of its executions. */
final class SfnExpressUnlogged implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.transforms().unpredictable()) {
            return;
        }
        TemplateStateMachines.resources(template).stream()
                .filter(machine -> TemplateStateMachines.workflowType(machine)
                        .filter(WorkflowType.EXPRESS::equals)
                        .isPresent())
                .filter(machine -> machine.properties().entries().stream()
                        .noneMatch(entry -> entry.name().startsWith("Fn::")))
                .forEach(machine -> check(machine, report));
    }

    private static void check(Resource machine, Reporter report) {
        boolean serverless = TemplateStateMachines.isServerless(machine);
        Value logging = machine.value(serverless ? "Logging" : "LoggingConfiguration");
        Value level = logging.get("Level");
        if (logging.isAbsent() || level.isAbsent() || level.is("OFF")) {
            report.at(
                    level.is("OFF") ? level.place() : machine.key(),
                    "EXPRESS workflow \"%s\" keeps no trace of its executions; set %s with a Level such as ERROR"
                            .formatted(machine.logicalId(), serverless ? "Logging" : "LoggingConfiguration"));
        }
    }
}
