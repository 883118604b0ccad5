package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.Validation;

/** A value that is none of those that the property takes. */
final class CfnPropertyEnum implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, NotAllowed.class, report);
    }
}
