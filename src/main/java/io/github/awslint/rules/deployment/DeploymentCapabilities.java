package io.github.awslint.rules.deployment;

import io.github.awslint.deployment.Capabilities;
import io.github.awslint.deployment.StackDeployment;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A command or an action that deploys a template without what the template needs to have acknowledged. */
final class DeploymentCapabilities implements Rule<StackDeployment> {

    @Override
    public void check(StackDeployment deployment, Reporter report) {
        if (!deployment.written()) {
            deployment.firstUnmet().ifPresent(need -> report(deployment, need, report));
        } else {
            deployment.unmet().stream()
                    // named resources include the others
                    .filter(need -> need.capability().endsWith("_EXPAND")
                            || need.equals(deployment.firstUnmet().orElse(null)))
                    .forEach(need -> report(deployment, need, report));
        }
    }

    private static void report(StackDeployment deployment, Capabilities.Need need, Reporter report) {
        report.at(
                        deployment.place(),
                        "%s %s, which \"%s\" of %s needs"
                                .formatted(
                                        deployment.written()
                                                ? "capabilities lack"
                                                : "deployment gives no capabilities; add",
                                        need.capability(),
                                        need.resource(),
                                        deployment.templateName()))
                .note(need.place(), "this needs it");
    }
}
