package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.List;
import java.util.Map;

/**
 * An {@code UpdatePolicy} that its resource type does not have
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html).
 */
final class CfnUpdatePolicy implements Rule<Template> {

    /** https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html. */
    private static final Shape PROCESS = new Shape.Words(List.of(
            "Launch",
            "Terminate",
            "AddToLoadBalancer",
            "AlarmNotification",
            "AZRebalance",
            "HealthCheck",
            "InstanceRefresh",
            "ReplaceUnhealthy",
            "ScheduledActions"));

    private static final Shape.Fields GROUP = Shape.Fields.NONE
            .with(Shape.Fields.NONE.with(Shape.Plain.TRUTH, "WillReplace"), "AutoScalingReplacingUpdate")
            .with(
                    Shape.Fields.NONE
                            .with(
                                    Shape.Plain.WHOLE_NUMBER,
                                    "MaxBatchSize",
                                    "MinActiveInstancesPercent",
                                    "MinInstancesInService",
                                    "MinSuccessfulInstancesPercent")
                            .with(Shape.Plain.TEXT, "PauseTime")
                            .with(Shape.Plain.TRUTH, "WaitOnResourceSignals")
                            .with(new Shape.Items(PROCESS), "SuspendProcesses"),
                    "AutoScalingRollingUpdate")
            .with(
                    Shape.Fields.NONE.with(Shape.Plain.TRUTH, "IgnoreUnmodifiedGroupSizeProperties"),
                    "AutoScalingScheduledAction");

    private static final Shape.Fields ALIAS = Shape.Fields.NONE.with(
            Shape.Fields.NONE
                    .with(
                            Shape.Plain.TEXT,
                            "ApplicationName",
                            "DeploymentGroupName",
                            "BeforeAllowTrafficHook",
                            "AfterAllowTrafficHook")
                    .requiring("ApplicationName", "DeploymentGroupName"),
            "CodeDeployLambdaAliasUpdate");

    private static final Shape.Fields DOMAIN = Shape.Fields.NONE.with(Shape.Plain.TRUTH, "EnableVersionUpgrade");

    private static final Map<String, Shape.Fields> BY_TYPE = Map.of(
            "AWS::AutoScaling::AutoScalingGroup",
            GROUP,
            "AWS::Lambda::Alias",
            ALIAS,
            "AWS::Elasticsearch::Domain",
            DOMAIN,
            "AWS::OpenSearchService::Domain",
            DOMAIN,
            "AWS::ElastiCache::ReplicationGroup",
            Shape.Fields.NONE.with(Shape.Plain.TRUTH, "UseOnlineResharding"),
            "AWS::AppStream::Fleet",
            Shape.Fields.NONE.with(Shape.Plain.TRUTH, "StopBeforeUpdate", "StartAfterUpdate"));

    @Override
    public void check(Template template, Reporter report) {
        for (Resource resource : template.resources()) {
            resource.body()
                    .entry("UpdatePolicy")
                    .filter(entry -> entry.value() instanceof MapNode)
                    .ifPresent(entry -> check(resource, entry, report));
        }
    }

    private static void check(Resource resource, Entry entry, Reporter report) {
        Shape.Fields shape = BY_TYPE.get(resource.type());
        if (shape != null) {
            new ShapeCheck(report, true).check(entry, shape, " of " + resource.logicalId());
        } else if (resource.type().startsWith("AWS::")
                && !resource.type().startsWith("AWS::Serverless::")
                && !resource.type().equals("AWS::CloudFormation::CustomResource")) {
            report.at(entry, "UpdatePolicy means nothing to %s; remove it".formatted(resource.type()));
        }
    }
}
