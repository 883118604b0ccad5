package io.github.awslint.rules.cloudtrail;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CloudTrail. */
public final class CloudTrailRules {

    private CloudTrailRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new CloudtrailBucketPolicy()).about("AWS::CloudTrail"),
                RuleGroup.of(Template.class, new CloudtrailCoverage()).about("AWS::CloudTrail::Trail"));
    }
}
