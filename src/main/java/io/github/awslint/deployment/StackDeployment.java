package io.github.awslint.deployment;

import io.github.awslint.syntax.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A command or an action of a pipeline that deploys a template of the project.
 *
 * @param templateName the template's path
 * @param needs what the template needs to have acknowledged
 * @param given the capabilities that the deployment gives
 * @param place the capabilities where they are written, else what should have them
 * @param written whether any are
 */
public record StackDeployment(
        String templateName, List<Capabilities.Need> needs, Set<String> given, Location place, boolean written) {

    public StackDeployment {
        needs = List.copyOf(needs);
        given = Set.copyOf(given);
    }

    /** What the template needs and the deployment does not give. */
    public List<Capabilities.Need> unmet() {
        return needs.stream().filter(need -> !need.isMet(given)).toList();
    }

    /** The most that is missing: named resources include the others. */
    public Optional<Capabilities.Need> firstUnmet() {
        return unmet().stream().findFirst();
    }
}
