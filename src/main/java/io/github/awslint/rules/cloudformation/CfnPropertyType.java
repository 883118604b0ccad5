package io.github.awslint.rules.cloudformation;

import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.validation.Mismatch.WrongType;
import io.github.awslint.validation.Validation;

/** A value of another type than the property takes. */
final class CfnPropertyType implements Rule<Validation> {

    @Override
    public void check(Validation validation, Reporter report) {
        validation.mismatches(WrongType.class).forEach(wrong -> {
            Report finding = report.at(
                    wrong.place(),
                    "%s is %s, but a %s belongs here%s"
                            .formatted(
                                    wrong.property(),
                                    wrong.found(),
                                    wrong.expected().noun(),
                                    remedy(wrong)));
            if (!wrong.certain()) {
                finding.as(Severity.WARNING);
            }
        });
    }

    private static String remedy(WrongType wrong) {
        PropertyType expected = wrong.expected();
        if (expected instanceof PropertyType.BooleanType) {
            return "; write true or false";
        }
        return expected instanceof PropertyType.ListType ? "; put it into a list" : "";
    }
}
