package io.github.awslint.rules.cloudformation;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.Validation;

/** A required property that is absent, always or under a condition. */
final class CfnPropertyRequired implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        validation
                .mismatches(MissingProperty.class)
                .forEach(missing -> report.at(
                        missing.place(),
                        "%s lacks the required property \"%s\"%s"
                                .formatted(missing.owner(), missing.name(), missing.when())));
    }
}
