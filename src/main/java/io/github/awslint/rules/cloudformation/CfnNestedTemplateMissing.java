package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.MissingTemplate;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A nested stack whose template is no file of the project. */
final class CfnNestedTemplateMissing implements Rule<MissingTemplate> {

    @Override
    public void check(MissingTemplate missing, Reporter report) {
        report.at(
                missing.place(),
                "%s \"%s\" is no file beside this template; packaging will not find it"
                        .formatted(missing.property(), missing.name()));
    }
}
