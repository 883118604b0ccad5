package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.UnknownProperty;
import io.github.awslint.validation.Validation;

/** A property that the resource type does not have. */
final class CfnPropertyUnknown implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, UnknownProperty.class, report);
    }
}
