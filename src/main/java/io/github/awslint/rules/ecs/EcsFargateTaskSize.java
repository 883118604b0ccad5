package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.OptionalLong;

/** CPU and memory of a task that Fargate does not offer, or not together. */
final class EcsFargateTaskSize implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        TaskDefinition.of(template).filter(task -> task.isFor("FARGATE")).forEach(task -> check(task, report));
    }

    private static void check(TaskDefinition task, Reporter report) {
        Value cpu = task.get("Cpu");
        for (Violation violation : Violation.of(cpu, EcsFargateTaskSize::isUnknown)) {
            report.at(
                            violation.place(),
                            "Cpu \"%s\" does not exist on FARGATE, take %s%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            FargateSize.allUnits(),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
        cpu.text()
                .map(FargateSize::units)
                .filter(units -> units.isPresent() && FargateSize.exists(units.getAsLong()))
                .ifPresent(units -> checkMemory(units.getAsLong(), task, report));
    }

    private static boolean isUnknown(Known cpu) {
        OptionalLong units = FargateSize.units(cpu.text().orElse(""));
        return cpu.scalar().isPresent() && (units.isEmpty() || !FargateSize.exists(units.getAsLong()));
    }

    /** Neither value is wrong by itself, so that the finding stands where both do: at the properties. */
    private static void checkMemory(long units, TaskDefinition task, Reporter report) {
        for (Violation violation : Violation.of(task.get("Memory"), known -> misfits(units, known))) {
            report.at(
                            task.resource().propertiesKey(),
                            "Memory \"%s\" does not go with %d CPU units on FARGATE, take %s%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            units,
                                            FargateSize.memoryFor(units),
                                            violation.value().clause()))
                    .note(task.get("Cpu").place(), "the CPU units")
                    .note(violation.place(), "the memory")
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static boolean misfits(long units, Known memory) {
        OptionalLong mebibytes = FargateSize.mebibytes(memory.text().orElse(""));
        return memory.scalar().isPresent() && (mebibytes.isEmpty() || !FargateSize.fits(units, mebibytes.getAsLong()));
    }
}
