package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.validation.ServerlessValidation;
import java.util.List;

/** The rules about the Serverless Application Model. */
public final class SamRules {

    private SamRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                        Template.class,
                        new SamApiCorsUnquoted(),
                        new SamGlobalsUnsupported(),
                        new SamTransformMissing()),
                RuleGroup.of(
                        ServerlessValidation.class,
                        new SamPropertyEnum(),
                        new SamPropertyRequired(),
                        new SamPropertyType(),
                        new SamPropertyUnknown()));
    }
}
