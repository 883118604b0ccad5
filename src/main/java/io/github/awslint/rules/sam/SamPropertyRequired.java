package io.github.awslint.rules.sam;

import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.validation.Mismatch.MissingProperty;
import io.github.awslint.validation.ServerlessValidation;

/** A required property that is absent, always or under a condition. */
final class SamPropertyRequired implements Rule<ServerlessValidation> {

    /** The version of a nested application: SAM's guide and its transform demand it, other tools take an application without one. */
    private static final String LENIENT = "SemanticVersion";

    @Override
    public void check(ServerlessValidation validation, Reporter report) {
        validation.mismatches(MissingProperty.class).forEach(missing -> {
            Report finding = report.at(
                    missing.place(),
                    "%s lacks the required property \"%s\"%s"
                            .formatted(
                                    missing.owner(),
                                    missing.name(),
                                    missing.when().clause()));
            if (missing.name().equals(LENIENT)) {
                finding.as(Severity.WARNING);
            }
        });
    }
}
