package io.github.awslint.rules.cloudformation;

import io.github.awslint.check.Wording;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.DuplicateItem;
import io.github.awslint.validation.Validation;

/** A list that holds an item twice, though its items must differ. */
final class CfnPropertyDuplicateItem implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        Wording.report(validation, DuplicateItem.class, report);
    }
}
