package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** The target group that a service's load balancer forwards to. */
final class TargetGroup {

    private TargetGroup() {}

    /** The properties of the target group that a load balancer's entry names; empty where it is not in the template, or conditions decide. */
    static Optional<Value> of(Value target) {
        return target.get("TargetGroupArn")
                .resource()
                .filter(group -> group.type().equals("AWS::ElasticLoadBalancingV2::TargetGroup"))
                .map(group -> group.branches("TargetType", "HealthCheckPort"))
                .filter(branches -> branches.size() == 1)
                .map(branches -> branches.get(0));
    }

    /** ECS gives the container a new port of the instance each time; a fixed one is checked in vain. */
    static void checkHealthCheck(Value target, TaskDefinition task, Value mapping, Reporter report) {
        Value host = mapping.get("HostPort");
        boolean dynamic = task.networkMode().filter("bridge"::equals).isPresent() && (host.isAbsent() || host.is("0"));
        Optional<Value> port = of(target).map(group -> group.get("HealthCheckPort"));
        if (dynamic && port.filter(value -> value.integer().isPresent()).isPresent()) {
            String fixed = port.get().text().orElse("");
            report.at(
                            port.get().place(),
                            "HealthCheckPort %s is fixed, but the task gets a new host port each time; write traffic-port"
                                    .formatted(fixed))
                    .as(mayListen(task, fixed) ? Severity.WARNING : Severity.ERROR);
        }
    }

    /** Whether another container of the task may answer at a port of the instance. */
    private static boolean mayListen(TaskDefinition task, String port) {
        return task.containers().orElse(List.of()).stream()
                .map(container -> container.get("PortMappings").certainItems())
                .anyMatch(mappings -> mappings.isEmpty()
                        || mappings.get().stream().anyMatch(mapping -> {
                            Value host = mapping.get("HostPort");
                            return !host.isAbsent() && (host.text().isEmpty() || host.is(port));
                        }));
    }
}
