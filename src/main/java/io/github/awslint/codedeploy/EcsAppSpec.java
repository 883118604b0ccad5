package io.github.awslint.codedeploy;

import io.github.awslint.syntax.MapNode;
import java.util.List;

/**
 * The appspec of an Amazon ECS blue/green deployment.
 *
 * @param root the mapping at the top of the file
 * @param resources what is deployed; the service takes exactly one
 * @param hooks functions that validate the deployment; empty also where the section has the wrong shape
 */
public record EcsAppSpec(MapNode root, List<TargetResource> resources, List<FunctionHook> hooks) implements AppSpec {

    public EcsAppSpec {
        resources = List.copyOf(resources);
        hooks = List.copyOf(hooks);
    }
}
