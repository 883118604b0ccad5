package io.github.awslint.rules.codedeploy;

import io.github.awslint.codedeploy.EcsDeployment;
import io.github.awslint.codedeploy.Placeholder;
import io.github.awslint.ecs.TaskContainers.Container;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The traffic goes to a container and a port that the task definition has. */
final class CodedeployEcsContainer implements Rule<EcsDeployment> {

    @Override
    public void check(EcsDeployment deployment, Reporter report) {
        Optional<ScalarNode> name = deployment.containerName();
        if (name.isEmpty()) {
            return;
        }
        List<String> names = deployment.task().names();
        Optional<Container> container = deployment.task().containers().stream()
                .filter(one -> one.name().equals(name.get().text()))
                .findFirst();
        if (container.isPresent()) {
            deployment.containerPort().ifPresent(port -> checkPort(deployment, container.get(), port, report));
        } else if (!names.isEmpty() && names.stream().noneMatch(Placeholder::isIn)) {
            Report found = report.at(
                            name.get(),
                            "container \"%s\" is not in the task definition; %s"
                                    .formatted(
                                            name.get(),
                                            NearestName.of(name.get().text(), names)
                                                    .map(near -> "write " + near)
                                                    .orElse("it has " + String.join(", ", names))))
                    .note(deployment.task().place(), "the containers stand here");
            lower(deployment, found);
        }
    }

    /** A container without ports may still listen: in awsvpc mode nothing has to be written. */
    private static void checkPort(EcsDeployment deployment, Container container, ScalarNode port, Reporter report) {
        OptionalLong number = port.asInteger();
        List<Long> ports = container.ports().orElse(List.of());
        if (number.isEmpty() || ports.isEmpty() || ports.contains(number.getAsLong())) {
            return;
        }
        lower(
                deployment,
                report.at(
                                port,
                                "ContainerPort %s is no port of container \"%s\", which has %s"
                                        .formatted(
                                                port,
                                                container.name(),
                                                ports.stream()
                                                        .map(String::valueOf)
                                                        .collect(Collectors.joining(", "))))
                        .note(container.place(), "the container stands here"));
    }

    private static void lower(EcsDeployment deployment, Report found) {
        if (!deployment.certain()) {
            found.as(Severity.WARNING);
        }
    }
}
