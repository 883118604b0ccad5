package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Validation;

/** A text that does not match the pattern of the property. */
final class CfnPropertyPattern implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, Unmatched.class, report);
    }
}
