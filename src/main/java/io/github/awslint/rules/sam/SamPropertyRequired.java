package io.github.awslint.rules.sam;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.ServerlessValidation;

/** A required property that is absent, always or under a condition. */
final class SamPropertyRequired implements Rule<ServerlessValidation> {

    @Override
    public void check(ServerlessValidation validation, Reporter report) {
        validation
                .mismatches(MissingProperty.class)
                .forEach(missing -> report.at(
                        missing.place(),
                        "%s lacks the required property \"%s\"%s"
                                .formatted(
                                        missing.owner(),
                                        missing.name(),
                                        missing.when().clause())));
    }
}
