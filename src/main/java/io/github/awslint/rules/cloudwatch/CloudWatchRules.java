package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about CloudWatch alarms and metric filters. */
public final class CloudWatchRules {

    private CloudWatchRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                Template.class,
                                new CloudwatchAlarmDimensionMismatch(),
                                new CloudwatchAlarmNoAction(),
                                new CloudwatchAlarmShape(),
                                new CloudwatchAlarmUnknownAwsMetric())
                        .about("AWS::CloudWatch::Alarm"),
                RuleGroup.of(
                                Template.class,
                                new CloudwatchAlarmNoMetricFilter(),
                                new CloudwatchMetricFilterShape(),
                                new CloudwatchSparseMetricMissingData())
                        .about("AWS::Logs::MetricFilter"));
    }
}
