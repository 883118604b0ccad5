package io.github.awslint.rules.xray;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A daemon in a container of its own that no other container of the task can find. */
final class XrayDaemonUnreachable implements Rule<Template> {

    private static final String ADDRESS = "AWS_XRAY_DAEMON_ADDRESS";

    @Override
    public void check(Template template, Reporter report) {
        TaskDefinition.of(template).forEach(task -> {
            List<Value> others = new ArrayList<>(task.containers().orElse(List.of()));
            Optional<Value> daemon =
                    others.stream().filter(XrayDaemonUnreachable::isDaemon).findFirst();
            others.removeIf(XrayDaemonUnreachable::isDaemon);
            if (daemon.isPresent() && !others.isEmpty()) {
                String mode = task.networkMode().orElse("");
                if (mode.equals("bridge") && others.stream().noneMatch(XrayDaemonUnreachable::mayReach)) {
                    report.at(
                            daemon.get().get("Image").place(),
                            "no container of \"%s\" finds the X-Ray daemon; add Links and AWS_XRAY_DAEMON_ADDRESS"
                                    .formatted(task.resource().logicalId()));
                }
                if (!isMoved(daemon.get())) {
                    others.forEach(container -> address(container, report));
                }
            }
        });
    }

    private static boolean isDaemon(Value container) {
        return container
                .get("Image")
                .text()
                .filter(image -> image.contains("xray-daemon"))
                .isPresent();
    }

    /** Whether a container has a link, an address, or an environment that cannot be seen as a whole. */
    private static boolean mayReach(Value container) {
        Value environment = container.get("Environment");
        return !container.get("Links").isAbsent()
                || !container.get("EnvironmentFiles").isAbsent()
                || !environment.isWholeList()
                || environment.items().stream()
                        .map(item -> item.get("Name"))
                        .anyMatch(name -> name.text().isEmpty() || name.is(ADDRESS));
    }

    private static boolean isMoved(Value daemon) {
        boolean mapped = daemon.get("PortMappings").items().stream()
                .anyMatch(mapping -> mapping.get("ContainerPort").is("2000"));
        return !mapped
                || !daemon.get("Command").isAbsent()
                || !daemon.get("EntryPoint").isAbsent();
    }

    private static void address(Value container, Reporter report) {
        for (Value variable : container.get("Environment").items()) {
            if (variable.get("Name").is(ADDRESS)) {
                Value value = variable.get("Value");
                value.text()
                        .filter(text -> text.matches("[\\w.-]+:\\d+") && !text.endsWith(":2000"))
                        .ifPresent(text -> report.at(
                                value.place(),
                                "AWS_XRAY_DAEMON_ADDRESS \"%s\" is not the daemon's port of this task, 2000"
                                        .formatted(text)));
            }
        }
    }
}
