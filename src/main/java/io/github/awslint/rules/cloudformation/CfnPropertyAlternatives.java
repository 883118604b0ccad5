package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.MissingAlternative;
import io.github.awslint.validation.Mismatch.NoAlternative;
import io.github.awslint.validation.Validation;

/** An object that has none of several alternatives, of which it needs one. */
final class CfnPropertyAlternatives implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, MissingAlternative.class, report);
        Wording.report(validation, NoAlternative.class, report);
    }
}
