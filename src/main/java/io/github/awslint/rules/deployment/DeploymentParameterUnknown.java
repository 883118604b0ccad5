package io.github.awslint.rules.deployment;

import io.github.awslint.deployment.Deployment;
import io.github.awslint.deployment.Deployment.Completeness;
import io.github.awslint.deployment.Given;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;

/** A value for a parameter that the template does not have. */
final class DeploymentParameterUnknown implements Rule<Deployment> {

    @Override
    public void check(Deployment deployment, Reporter report) {
        if (deployment.template().mayHoldMore()) {
            return;
        }
        Set<String> declared = deployment.template().parameters().keySet();
        for (Given value : deployment.values()) {
            if (!declared.contains(value.name()) && value.isNamed()) {
                Report finding = report.at(
                        value.place(),
                        "%s declares no parameter \"%s\"%s"
                                .formatted(
                                        deployment.templateName(),
                                        value.name(),
                                        NearestName.hint(value.name(), declared)));
                if (deployment.completeness() == Completeness.PARTIAL) {
                    // SAM CLI passes on what the template declares, and says nothing of the rest
                    finding.as(Severity.WARNING);
                }
            }
        }
    }
}
