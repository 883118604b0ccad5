package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.MapNode;
import java.util.Map;

/**
 * A {@code CreationPolicy} that its resource type does not have
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-creationpolicy.html).
 */
final class CfnCreationPolicyShape implements Rule<Template> {

    private static final Shape.Fields SIGNAL = Shape.Fields.NONE.with(
            Shape.Fields.NONE.with(Shape.Plain.TEXT, "Timeout").with(Shape.Plain.WHOLE_NUMBER, "Count"),
            "ResourceSignal");

    private static final Map<String, Shape.Fields> BY_TYPE = Map.of(
            "AWS::AutoScaling::AutoScalingGroup",
            SIGNAL.with(
                    Shape.Fields.NONE.with(Shape.Plain.WHOLE_NUMBER, "MinSuccessfulInstancesPercent"),
                    "AutoScalingCreationPolicy"),
            "AWS::EC2::Instance",
            SIGNAL,
            "AWS::CloudFormation::WaitCondition",
            SIGNAL,
            "AWS::AppStream::Fleet",
            Shape.Fields.NONE.with(Shape.Plain.TRUTH, "StartFleet"));

    @Override
    public void check(Template template, Reporter report) {
        ShapeCheck check = new ShapeCheck(report, true);
        for (Resource resource : template.resources()) {
            Shape.Fields shape = BY_TYPE.get(resource.type());
            if (shape != null) {
                resource.body()
                        .entry("CreationPolicy")
                        .filter(entry -> entry.value() instanceof MapNode)
                        .ifPresent(entry -> check.check(entry, shape, " of " + resource.logicalId()));
            }
        }
    }
}
