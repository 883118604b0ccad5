package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CloudWatch alarms and metric filters. */
public final class CloudWatchRules {

    private CloudWatchRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new CloudwatchAlarmDimensionMismatch(),
                        new CloudwatchAlarmNoAction(),
                        new CloudwatchAlarmNoMetricFilter(),
                        new CloudwatchAlarmShape(),
                        new CloudwatchAlarmUnknownAwsMetric(),
                        new CloudwatchMetricFilterShape(),
                        new CloudwatchSparseMetricMissingData())
                .where(template -> template.uses("AWS::CloudWatch", "AWS::Logs")));
    }
}
