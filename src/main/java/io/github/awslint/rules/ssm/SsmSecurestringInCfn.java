package io.github.awslint.rules.ssm;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** An encrypted parameter, which CloudFormation does not create. */
final class SsmSecurestringInCfn implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::SSM::Parameter").forEach(parameter -> {
            for (Violation violation : Violation.of(
                    parameter.value("Type"),
                    known -> known.text().filter("SecureString"::equals).isPresent())) {
                report.at(
                                violation.place(),
                                "Type SecureString is not created by CloudFormation, keep the value in a secret"
                                        + violation.value().clause())
                        .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
            }
        });
    }
}
