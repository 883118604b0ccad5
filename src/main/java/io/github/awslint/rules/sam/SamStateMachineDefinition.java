package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A state machine that is defined twice or not at all, or that has both a role and policies for a role. */
final class SamStateMachineDefinition implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::StateMachine").forEach(machine -> {
            either(machine, "Definition", "DefinitionUri", report);
            either(machine, "Role", "Policies", report);
            if (machine.value("Definition").isAbsent()
                    && machine.value("DefinitionUri").isAbsent()) {
                report.at(
                        machine.key(),
                        "state machine \"%s\" has neither Definition nor DefinitionUri".formatted(machine.logicalId()));
            }
        });
    }

    private static void either(Resource machine, String one, String other, Reporter report) {
        if (isWritten(machine.value(one)) && isWritten(machine.value(other))) {
            machine.property(other)
                    .ifPresent(entry -> report.at(
                            entry,
                            "state machine \"%s\" has both %s and %s; keep one"
                                    .formatted(machine.logicalId(), one, other)));
        }
    }

    private static boolean isWritten(Value value) {
        return !value.mayBeAbsent();
    }
}
