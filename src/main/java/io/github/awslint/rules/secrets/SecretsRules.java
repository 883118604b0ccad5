package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about secrets and their rotation. */
public final class SecretsRules {

    private SecretsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new SecretsLiteralValue(),
                        new SecretsRotationMissing(),
                        new SecretsRotationShape(),
                        new SecretsTargetAttachment())
                .where(template -> template.uses("AWS::SecretsManager")));
    }
}
