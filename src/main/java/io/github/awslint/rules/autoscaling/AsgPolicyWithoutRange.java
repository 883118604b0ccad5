package io.github.awslint.rules.autoscaling;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;

/** A target tracking policy for a group that cannot grow or shrink. */
final class AsgPolicyWithoutRange implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::AutoScaling::ScalingPolicy")
                .filter(policy -> policy.value("PolicyType").is("TargetTrackingScaling"))
                .forEach(policy -> policy.value("AutoScalingGroupName")
                        .resource()
                        .filter(group -> group.type().equals("AWS::AutoScaling::AutoScalingGroup"))
                        .ifPresent(group -> check(policy, group, report)));
    }

    private static void check(Resource policy, Resource group, Reporter report) {
        OptionalLong least = group.value("MinSize").integer();
        OptionalLong most = group.value("MaxSize").integer();
        if (least.isPresent() && least.equals(most)) {
            report.at(
                            policy.value("AutoScalingGroupName").place(),
                            "Policy cannot scale %s, whose MinSize and MaxSize are both %d"
                                    .formatted(group.logicalId(), most.getAsLong()))
                    .note(group.value("MaxSize").place(), "the biggest size");
        }
    }
}
