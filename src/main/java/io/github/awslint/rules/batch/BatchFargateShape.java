package io.github.awslint.rules.batch;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** A job definition for Fargate with settings that only EC2 has: https://docs.aws.amazon.com/batch/latest/userguide/fargate-job-definitions.html */
final class BatchFargateShape implements Rule<Template> {

    private static final List<String> FOR_INSTANCES =
            List.of("Devices", "MaxSwap", "SharedMemorySize", "Swappiness", "Tmpfs");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Batch::JobDefinition")
                .forEach(job -> job.branches(
                                "PlatformCapabilities",
                                "ContainerProperties",
                                "ContainerProperties.ExecutionRoleArn",
                                "ContainerProperties.ResourceRequirements",
                                "NodeProperties")
                        .forEach(properties -> check(job, properties, report)));
    }

    private static void check(Resource job, Value properties, Reporter report) {
        Value eks = properties.get("EksProperties");
        Value container = properties.get("ContainerProperties");
        if (eks.isPresent() && container.isPresent()) {
            report.at(
                    job.property("EksProperties").orElseThrow(),
                    "EksProperties cannot stand beside ContainerProperties, a job runs on one of both");
        }
        boolean fargate = properties.get("PlatformCapabilities").certainItems().orElse(List.of()).stream()
                .anyMatch(platform -> platform.is("FARGATE"));
        if (!fargate) {
            return;
        }
        Value nodes = properties.get("NodeProperties");
        if (nodes.isPresent()) {
            report.at(
                    job.property("NodeProperties").orElseThrow(),
                    "NodeProperties cannot be used on Fargate, which runs no jobs of several nodes");
        } else if (container.isPresent() && container.isWholeMap()) {
            checkNeeded(job, container, report);
            checkRefused(container, report);
        }
    }

    private static void checkNeeded(Resource job, Value container, Reporter report) {
        if (container.get("ExecutionRoleArn").isAbsent()) {
            report.at(
                    job.property("ContainerProperties").orElseThrow(),
                    "ContainerProperties need an ExecutionRoleArn on Fargate, which pulls the image and writes the log");
        }
        for (String old : List.of("Vcpus", "Memory")) {
            Value value = container.get(old);
            if (value.isPresent()) {
                report.at(value.place(), "%s is refused on Fargate, write it in ResourceRequirements".formatted(old));
            }
        }
        Value requirements = container.get("ResourceRequirements");
        List<Value> items = requirements.certainItems().orElse(List.of());
        boolean known = requirements.certainItems().isPresent()
                && items.stream().allMatch(item -> item.get("Type").text().isPresent());
        for (String type : List.of("VCPU", "MEMORY")) {
            boolean lacking = items.stream().noneMatch(item -> item.get("Type").is(type));
            if (known && lacking) {
                report.at(
                        job.property("ContainerProperties").orElseThrow(),
                        "ResourceRequirements lack %s, which Fargate needs to choose a size".formatted(type));
            }
        }
    }

    private static void checkRefused(Value container, Reporter report) {
        Value privileged = container.get("Privileged");
        if (privileged.isTrue()) {
            report.at(privileged.place(), "Privileged is refused on Fargate, remove it");
        }
        for (String setting : FOR_INSTANCES) {
            Value value = container.get("LinuxParameters", setting);
            if (value.isPresent()) {
                report.at(value.place(), "LinuxParameters %s is not for Fargate, remove it".formatted(setting))
                        .as(setting.equals("Devices") ? Severity.ERROR : Severity.WARNING);
            }
        }
        Value limits = container.get("Ulimits");
        if (limits.isPresent()) {
            report.at(limits.place(), "Ulimits are not for Fargate, remove them")
                    .as(Severity.WARNING);
        }
        for (Value volume : container.get("Volumes").certainItems().orElse(List.of())) {
            Value path = volume.get("Host", "SourcePath");
            if (path.isPresent()) {
                report.at(path.place(), "Host of a volume is refused on Fargate, use EfsVolumeConfiguration");
            }
        }
    }
}
