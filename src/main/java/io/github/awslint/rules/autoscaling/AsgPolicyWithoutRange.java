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
        template.resources("AWS::AutoScaling::ScalingPolicy").stream()
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
                            group.value("MaxSize").place(),
                            "MaxSize %d of %s is its MinSize, too, so that policy %s cannot scale it; raise MaxSize"
                                    .formatted(most.getAsLong(), group.logicalId(), policy.logicalId()))
                    .note(policy.value("AutoScalingGroupName").place(), "the policy");
        }
    }
}
