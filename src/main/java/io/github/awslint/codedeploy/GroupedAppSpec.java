package io.github.awslint.codedeploy;

import java.util.List;

/**
 * An appspec with the deployment groups of the project's templates, of which each may deploy it.
 *
 * @param groups at least one
 */
public record GroupedAppSpec(AppSpec appSpec, List<DeploymentGroup> groups) {

    public GroupedAppSpec {
        groups = List.copyOf(groups);
    }

    /** The groups of a platform; none where it is not known of one of them which it is for. */
    public List<DeploymentGroup> groupsOf(ComputePlatform platform) {
        return groups.stream().allMatch(group -> group.platform().isPresent())
                ? groups.stream()
                        .filter(group ->
                                group.platform().filter(platform::equals).isPresent())
                        .toList()
                : List.of();
    }
}
