package io.github.awslint.rules.autoscaling;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;

/** An Auto Scaling group whose sizes contradict each other. */
final class AsgSizes implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::AutoScaling::AutoScalingGroup").stream()
                .flatMap(group -> PropertyObject.of(group).stream())
                .flatMap(group -> group.branches("MinSize", "MaxSize", "DesiredCapacity").stream())
                .forEach(group -> check(group, report));
    }

    private static void check(PropertyObject group, Reporter report) {
        OptionalLong least = group.get("MinSize").integer();
        OptionalLong most = group.get("MaxSize").integer();
        Value desired = group.get("DesiredCapacity");
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            report.at(
                            group.get("MaxSize").place(),
                            "MaxSize %d is below MinSize %d%s"
                                    .formatted(
                                            most.getAsLong(),
                                            least.getAsLong(),
                                            group.when().clause()))
                    .note(group.get("MinSize").place(), "the smallest size");
            return;
        }
        desired.integer().ifPresent(wanted -> {
            if (wanted < least.orElse(wanted) || wanted > most.orElse(wanted)) {
                report.at(
                        desired.place(),
                        "DesiredCapacity %d is not between MinSize and MaxSize (%s to %s)%s"
                                .formatted(
                                        wanted,
                                        shown(least),
                                        shown(most),
                                        group.when().clause()));
            }
        });
    }

    private static String shown(OptionalLong size) {
        return size.isPresent() ? String.valueOf(size.getAsLong()) : "?";
    }
}
