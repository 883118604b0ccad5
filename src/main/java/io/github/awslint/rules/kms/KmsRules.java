package io.github.awslint.rules.kms;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about KMS keys. */
public final class KmsRules {

    private KmsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new KmsRotation()).about("AWS::KMS::Key"),
                RuleGroup.of(Template.class, new KmsRotationUnsupported(), new KmsWildcardPrincipal())
                        .about("AWS::KMS::Key", "AWS::KMS::ReplicaKey"));
    }
}
