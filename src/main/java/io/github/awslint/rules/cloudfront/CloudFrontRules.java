package io.github.awslint.rules.cloudfront;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about distributions of CloudFront. */
public final class CloudFrontRules {

    private CloudFrontRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new CloudfrontCorsOrigin()).about("AWS::CloudFront"),
                RuleGroup.of(
                                Template.class,
                                new CloudfrontAliasInvalid(),
                                new CloudfrontCertificateRegion(),
                                new CloudfrontCookieForwarding(),
                                new CloudfrontOriginUndefined())
                        .about("AWS::CloudFront::Distribution"));
    }
}
