package io.github.awslint.rules.samconfig;

import io.github.awslint.deployment.Capabilities;
import io.github.awslint.deployment.SamDeployment;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import java.util.Optional;
import java.util.Set;

/** Capabilities of a deployment that do not cover what its template creates. */
final class SamconfigCapabilities implements Rule<SamDeployment> {

    @Override
    public void check(SamDeployment deployment, Reporter report) {
        Entry written = deployment.options().get("capabilities");
        Optional<Set<String>> given = written == null ? Optional.of(Set.of()) : Capabilities.listed(written.value());
        if (given.isEmpty()) {
            return;
        }
        deployment.needs().stream()
                .filter(need -> !need.isMet(given.get()))
                .limit(written == null ? 1 : 3)
                .forEach(need -> report(deployment, written, need, report));
    }

    private static void report(SamDeployment deployment, Entry written, Capabilities.Need need, Reporter report) {
        String message = "capabilities lack %s, which \"%s\" of %s needs"
                .formatted(need.capability(), need.resource(), deployment.templateName());
        if (written != null) {
            report.at(written.value(), message).note(need.place(), "this needs it");
        } else {
            // the command line may give them
            report.at(deployment.command().entry(), message)
                    .note(need.place(), "this needs it")
                    .as(Severity.INFO);
        }
    }
}
