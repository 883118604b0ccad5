package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Validation;

/** A number, a text's length or a list's size beyond the bounds of the property. */
final class CfnPropertyRange implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, OutOfRange.class, report);
    }
}
