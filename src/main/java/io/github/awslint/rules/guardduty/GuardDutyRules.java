package io.github.awslint.rules.guardduty;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about GuardDuty detectors. */
public final class GuardDutyRules {

    private GuardDutyRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new GuarddutyFeaturesTwice()).about("AWS::GuardDuty::Detector"));
    }
}
