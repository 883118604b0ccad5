package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Validation;

/** A required property that is absent, always or under a condition. */
final class CfnPropertyRequired implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, MissingProperty.class, report);
    }
}
