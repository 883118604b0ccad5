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
 * @param namespace its {@code Namespace}
 * @param name its {@code MetricName}
 * @param dimensions its {@code Dimensions}
 */
record WatchedMetric(Resource alarm, Value namespace, Value name, Value dimensions) {

    private record All(List<WatchedMetric> metrics) {}

    /** Every metric of every alarm of a template, each once for every condition that decides about it; read once for all who ask. */
    static List<WatchedMetric> of(Template template) {
        return template.reading(All.class, WatchedMetric::all).metrics();
    }

    private static All all(Template template) {
        List<WatchedMetric> watched = new ArrayList<>();
        template.resources("AWS::CloudWatch::Alarm").forEach(alarm -> {
            for (Value properties : alarm.branches("Namespace", "MetricName", "Dimensions")) {
                watched.add(of(alarm, properties));
            }
            for (Value query : alarm.value("Metrics").items()) {
                watched.add(of(alarm, query.get("MetricStat", "Metric")));
            }
        });
        return new All(List.copyOf(watched));
    }

    private static WatchedMetric of(Resource alarm, Value metric) {
        return new WatchedMetric(alarm, metric.get("Namespace"), metric.get("MetricName"), metric.get("Dimensions"));
    }
}
