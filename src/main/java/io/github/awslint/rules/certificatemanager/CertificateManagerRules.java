package io.github.awslint.rules.certificatemanager;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about certificates of AWS Certificate Manager. */
public final class CertificateManagerRules {

    private CertificateManagerRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new AcmValidationDomain()).about("AWS::CertificateManager::Certificate"));
    }
}
