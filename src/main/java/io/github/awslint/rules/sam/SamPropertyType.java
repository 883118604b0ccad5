package io.github.awslint.rules.sam;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.validation.Mismatch.WrongType;
import io.github.awslint.validation.ServerlessValidation;

/** A value of another type than the property takes. */
final class SamPropertyType implements Rule<ServerlessValidation> {

    @Override
    public void check(ServerlessValidation validation, Reporter report) {
        validation.mismatches(WrongType.class).forEach(wrong -> {
            report.at(
                    wrong.place(),
                    "%s is %s, but a %s belongs here%s"
                            .formatted(
                                    wrong.property(), wrong.found(), noun(wrong.expected()), remedy(wrong.expected())));
        });
    }

    /** A user sees no difference between an object whose keys are named and a map whose keys are free. */
    private static String noun(PropertyType type) {
        return type.noun().replaceAll("\\b(object|map)\\b", "mapping");
    }

    private static String remedy(PropertyType expected) {
        if (expected instanceof PropertyType.BooleanType) {
            return "; write true or false";
        }
        return expected instanceof PropertyType.ListType ? "; put it into a list" : "";
    }
}
