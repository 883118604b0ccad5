package io.github.awslint.rules.autoscaling;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about Auto Scaling groups of EC2. */
public final class AutoScalingRules {

    private AutoScalingRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new AsgHealthCheckCombination(), new AsgSizes())
                        .about("AWS::AutoScaling::AutoScalingGroup"),
                RuleGroup.of(Template.class, new AsgPolicyWithoutRange()).about("AWS::AutoScaling::ScalingPolicy"));
    }
}
