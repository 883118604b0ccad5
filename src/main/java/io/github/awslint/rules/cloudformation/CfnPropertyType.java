package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.WrongType;
import io.github.awslint.validation.Validation;

/** A value of another type than the property takes. */
final class CfnPropertyType implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, WrongType.class, report);
    }
}
