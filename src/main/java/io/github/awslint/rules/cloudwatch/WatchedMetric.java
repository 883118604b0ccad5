package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A metric that an alarm watches: its only one, or one of a metric expression.
 *
 * @param alarm the alarm
 * @param metric what holds {@code Namespace}, {@code MetricName} and {@code Dimensions}
 */
record WatchedMetric(Resource alarm, Value metric) {

    /** Every metric of every alarm of a template, each once for every condition that decides about it. */
    static List<WatchedMetric> of(Template template) {
        List<WatchedMetric> watched = new ArrayList<>();
        template.resources("AWS::CloudWatch::Alarm").forEach(alarm -> {
            alarm.branches("Namespace", "MetricName", "Dimensions")
                    .forEach(properties -> watched.add(new WatchedMetric(alarm, properties)));
            alarm.value("Metrics")
                    .items()
                    .forEach(query -> watched.add(new WatchedMetric(alarm, query.get("MetricStat", "Metric"))));
        });
        return watched;
    }

    Value namespace() {
        return metric.get("Namespace");
    }

    Value name() {
        return metric.get("MetricName");
    }

    Value dimensions() {
        return metric.get("Dimensions");
    }
}
