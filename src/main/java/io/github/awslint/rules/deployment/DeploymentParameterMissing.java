package io.github.awslint.rules.deployment;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.deployment.Deployment;
import io.github.awslint.deployment.Deployment.Completeness;
import io.github.awslint.deployment.Given;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;
import java.util.stream.Collectors;

/** A parameter without default that a deployment gives no value. */
final class DeploymentParameterMissing implements Rule<Deployment> {

    @Override
    public void check(Deployment deployment, Reporter report) {
        if (deployment.completeness() == Completeness.PARTIAL
                || !deployment.values().stream().allMatch(Given::isNamed)) {
            return;
        }
        Set<String> given = deployment.values().stream().map(Given::name).collect(Collectors.toSet());
        for (Parameter parameter : deployment.template().parameters().values()) {
            if (parameter.defaultValue().isEmpty() && !given.contains(parameter.name())) {
                Report finding = report.at(
                                deployment.place(),
                                "parameter \"%s\" of %s has no default and gets no value here"
                                        .formatted(parameter.name(), deployment.templateName()))
                        .note(parameter.entry().key(), "declared here");
                if (deployment.completeness() == Completeness.FOR_NEW_STACKS) {
                    finding.as(Severity.WARNING);
                }
            }
        }
    }
}
