package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.Optional;

/** A container of the X-Ray daemon that takes no data, because its UDP port is not mapped. */
final class XrayDaemonContainerPort implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ECS::TaskDefinition").forEach(task -> {
            for (Value container : task.value("ContainerDefinitions").items()) {
                Value image = container.get("Image");
                boolean daemon = image.text()
                        .filter(name -> name.contains("xray-daemon"))
                        .isPresent();
                if (daemon && !movesPort(container)) {
                    check(task, container, report);
                }
            }
        });
    }

    /** A command can make the daemon listen elsewhere. */
    private static boolean movesPort(Value container) {
        return !container.get("Command").isAbsent()
                || !container.get("EntryPoint").isAbsent();
    }

    private static void check(Resource task, Value container, Reporter report) {
        Value mappings = container.get("PortMappings");
        if (!mappings.isWholeList()) {
            return;
        }
        Optional<Value> mapping = mappings.items().stream()
                .filter(item -> item.get("ContainerPort").is("2000"))
                .findFirst();
        boolean unknown = mappings.items().stream()
                .anyMatch(item -> item.get("ContainerPort").text().isEmpty()
                        || !item.get("Protocol").isFullyKnown());
        boolean udp = mappings.items().stream()
                .anyMatch(item -> item.get("ContainerPort").is("2000")
                        && item.get("Protocol")
                                .text()
                                .filter("udp"::equalsIgnoreCase)
                                .isPresent());
        Value mode = task.value("NetworkMode");
        boolean bridge = mode.isAbsent() || mode.is("bridge");
        if (!udp && !unknown) {
            Node place = mapping.map(item -> item.get("ContainerPort"))
                    .or(() -> Optional.of(container.get("Image")))
                    .<Node>map(value -> value.known().get(0).place())
                    .orElseThrow();
            report.at(
                            place,
                            mapping.isPresent()
                                    ? "Port 2000 of the X-Ray daemon is mapped for TCP only; add Protocol: udp"
                                    : "X-Ray daemon has no mapping for its port; map ContainerPort 2000 with Protocol: udp")
                    .as(bridge ? Severity.WARNING : Severity.INFO);
        }
    }
}
