package io.github.awslint.rules.secrets;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about secrets and their rotation. */
public final class SecretsRules {

    private SecretsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new SecretsRotationMissing(), new SecretsTargetAttachment())
                        .about("AWS::SecretsManager"),
                RuleGroup.of(Template.class, new SecretsLiteralValue()).about("AWS::SecretsManager::Secret"),
                RuleGroup.of(Template.class, new SecretsRotationShape())
                        .about("AWS::Lambda::Permission", "AWS::SecretsManager::RotationSchedule"));
    }
}
