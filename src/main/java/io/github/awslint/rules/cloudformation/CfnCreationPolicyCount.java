package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;

/** A group that waits for more signals than it starts instances. */
final class CfnCreationPolicyCount implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::AutoScaling::AutoScalingGroup").stream()
                .filter(group -> group.attribute("CreationPolicy").isPresent())
                .forEach(group -> check(group, report));
    }

    private static void check(Resource group, Reporter report) {
        Value count = group.attributeValue("CreationPolicy", "ResourceSignal", "Count");
        boolean desired = !group.value("DesiredCapacity").isAbsent();
        Value capacity = group.value(desired ? "DesiredCapacity" : "MinSize");
        OptionalLong started = capacity.integer();
        if (count.integer().isPresent()
                && started.isPresent()
                && count.integer().getAsLong() > started.getAsLong()) {
            report.at(
                            count.place(),
                            "Count %d of \"%s\" is above the %d instances that it starts, so the stack times out"
                                    .formatted(count.integer().getAsLong(), group.logicalId(), started.getAsLong()))
                    .note(capacity.place(), desired ? "DesiredCapacity" : "MinSize");
        }
    }
}
