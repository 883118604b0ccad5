package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.DependentProperty;
import io.github.awslint.validation.Validation;

/** A property without another one that it needs. */
final class CfnPropertyDependent implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, DependentProperty.class, report);
    }
}
