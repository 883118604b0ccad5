package io.github.awslint.codedeploy;

import io.github.awslint.ecs.TaskContainers;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/**
 * The appspec of a service with the task definition that it deploys.
 *
 * @param resource the service
 * @param certain whether it is surely that task definition: the file that a pipeline registers lies beside the appspec
 */
public record EcsDeployment(TargetResource resource, TaskContainers task, boolean certain) {

    /** CodePipeline writes the task definition there that it registers. */
    private static final String FILLED_IN_BY_PIPELINE = "<TASK_DEFINITION>";

    /** The service and the task definition, unless the appspec names another one, or nobody can say which. */
    static Optional<EcsDeployment> of(TargetResource resource, TaskContainers task, boolean certain) {
        Optional<ScalarNode> named = resource.properties()
                .flatMap(properties -> properties.scalar("TaskDefinition"))
                .filter(name -> !name.isNull() && !name.text().equals(FILLED_IN_BY_PIPELINE));
        if (named.isEmpty()) {
            return Optional.of(new EcsDeployment(resource, task, certain));
        }
        if (Placeholder.isIn(named.get().text())) {
            return Optional.empty();
        }
        String family =
                named.get().text().replaceFirst("^arn:.*:task-definition/", "").replaceFirst(":[0-9]+$", "");
        return task.family().filter(family::equals).map(same -> new EcsDeployment(resource, task, certain));
    }

    /** The deployments of an appspec. */
    public static List<EcsDeployment> of(EcsAppSpec appSpec, TaskContainers task, boolean certain) {
        return appSpec.resources().stream()
                .flatMap(resource -> of(resource, task, certain).stream())
                .toList();
    }

    /** The container that gets the traffic, as written. */
    public Optional<ScalarNode> containerName() {
        return setting("ContainerName");
    }

    /** The port that gets the traffic, as written. */
    public Optional<ScalarNode> containerPort() {
        return setting("ContainerPort");
    }

    private Optional<ScalarNode> setting(String name) {
        return resource.properties()
                .flatMap(properties -> properties.child("LoadBalancerInfo"))
                .flatMap(info -> info.scalar(name))
                .filter(Placeholder::isLiteral);
    }
}
