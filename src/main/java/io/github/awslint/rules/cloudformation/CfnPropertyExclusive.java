package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.ExclusiveProperty;
import io.github.awslint.validation.Validation;

/** A property beside another one that it excludes. */
final class CfnPropertyExclusive implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, ExclusiveProperty.class, report);
    }
}
