package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Parameter;
import io.github.awslint.cloudformation.ParameterConstraints;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;

/** A default that the parameter's own constraints forbid. */
final class CfnParameterDefaultInvalid implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Parameter parameter : template.parameters().values()) {
            if (parameter.defaultValue().orElse(null) instanceof ScalarNode value) {
                ParameterConstraints.problem(parameter, value)
                        .ifPresent(problem ->
                                report.at(value, "default of parameter %s %s".formatted(parameter.name(), problem)));
            }
        }
    }
}
