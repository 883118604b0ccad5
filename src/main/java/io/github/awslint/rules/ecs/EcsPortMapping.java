package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Port mappings that the task's network mode does not allow, or that collide. */
final class EcsPortMapping implements Rule<Template> {

    private static final long HIGHEST_PORT = 65535;

    @Override
    public Set<String> keys() {
        // files of task definitions begin names with a small letter
        return Set.of("PortMappings", "portMappings");
    }

    @Override
    public void check(Template template, Reporter report) {
        TaskDefinition.of(template).forEach(task -> check(task, report));
    }

    private static void check(TaskDefinition task, Reporter report) {
        String mode = task.networkMode().orElse("");
        Map<String, Value> taken = new HashMap<>();
        for (Value container : task.get("ContainerDefinitions").items()) {
            for (Value mapping : container.get("PortMappings").items()) {
                mapping.get("ContainerPort").known().forEach(port -> checkRange(port, report));
                boolean shared = mode.equals("awsvpc") || mode.equals("host");
                if (shared) {
                    checkSamePort(mode, mapping, report);
                }
                boolean certain = task.containers().isPresent()
                        && container.get("PortMappings").certainItems().isPresent();
                if (certain && (shared || mode.equals("bridge"))) {
                    checkFree(mode, mapping, taken, report);
                }
            }
        }
    }

    private static void checkRange(Known port, Reporter report) {
        port.integer().ifPresent(number -> {
            if (number < 1 || number > HIGHEST_PORT) {
                report.at(
                        port.place(),
                        "ContainerPort %d is outside 1 to %d%s".formatted(number, HIGHEST_PORT, port.clause()));
            }
        });
    }

    private static void checkSamePort(String mode, Value mapping, Reporter report) {
        OptionalLong host = mapping.get("HostPort").integer();
        OptionalLong container = mapping.get("ContainerPort").integer();
        // 0 counts as not given in some clients
        if (host.isPresent() && container.isPresent() && host.getAsLong() > 0 && !host.equals(container)) {
            report.at(
                    mapping.get("HostPort").place(),
                    "HostPort %d must be ContainerPort %d in network mode %s, leave it out"
                            .formatted(host.getAsLong(), container.getAsLong(), mode));
        }
    }

    /** In bridge mode containers share the instance's ports, otherwise the task's network interface. */
    private static void checkFree(String mode, Value mapping, Map<String, Value> taken, Reporter report) {
        String property = mode.equals("bridge") ? "HostPort" : "ContainerPort";
        Value value = mapping.get(property);
        OptionalLong port = value.integer();
        Value protocol = mapping.get("Protocol");
        if (port.isEmpty()
                || port.getAsLong() == 0
                || !(protocol.isAbsent() || protocol.text().isPresent())) {
            return;
        }
        String key = port.getAsLong() + "/" + protocol.text().orElse("tcp");
        Value other = taken.putIfAbsent(key, value);
        if (other != null) {
            Report found = report.at(
                    value.place(),
                    "%s %s is used twice in the task, containers of network mode %s share their ports"
                            .formatted(property, key, mode));
            found.note(other.place(), "the other mapping");
            found.as(mode.equals("bridge") ? Severity.ERROR : Severity.WARNING);
        }
    }
}
