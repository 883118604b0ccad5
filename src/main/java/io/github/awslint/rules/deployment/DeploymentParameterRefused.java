package io.github.awslint.rules.deployment;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.ParameterConstraints;
import io.github.awslint.deployment.Deployment;
import io.github.awslint.deployment.Given;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** A value that the constraints of the parameter forbid. */
final class DeploymentParameterRefused implements Rule<Deployment> {

    @Override
    public void check(Deployment deployment, Reporter report) {
        for (Given given : deployment.values()) {
            Parameter parameter = deployment.template().parameters().get(given.name());
            Optional<ScalarNode> value =
                    given.value().filter(unused -> given.text().isPresent());
            if (parameter != null && value.isPresent()) {
                ParameterConstraints.problem(parameter, value.get()).ifPresent(problem -> {
                    Report finding = report.at(
                                    value.get(), "value of parameter %s %s".formatted(parameter.name(), problem))
                            .note(parameter.entry().key(), "declared here");
                    if (parameter.noEcho()) {
                        finding.secret();
                    }
                });
            }
        }
    }
}
