package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An alarm that misses, by a few letters, the metric that a metric filter of the template makes out of logs. */
final class CloudwatchAlarmNoMetricFilter implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Optional<List<FilterMetric>> published = FilterMetric.of(template);
        if (published.isEmpty() || published.get().isEmpty() || template.mayHoldMore()) {
            return;
        }
        template.resources("AWS::CloudWatch::Alarm").forEach(alarm -> check(alarm, published.get(), report));
    }

    private static void check(Resource alarm, List<FilterMetric> published, Reporter report) {
        String namespace = alarm.value("Namespace").text().orElse("AWS/");
        String name = alarm.value("MetricName").text().orElse("");
        boolean found = published.stream()
                .anyMatch(metric ->
                        metric.namespace().equals(namespace) && metric.name().equals(name));
        if (namespace.startsWith("AWS/") || name.isEmpty() || found) {
            return;
        }
        for (FilterMetric metric : published) {
            boolean sameNamespace = metric.namespace().equals(namespace);
            boolean nearNamespace =
                    NearestName.of(namespace, List.of(metric.namespace())).isPresent();
            boolean nearName = NearestName.of(name, List.of(metric.name())).isPresent();
            if (nearNamespace && nearName) {
                note(report.at(alarm.value("MetricName").place(), message(namespace, name, metric)), metric);
                return;
            }
            if (sameNamespace) {
                note(report.at(alarm.value("MetricName").place(), message(namespace, name, metric)), metric)
                        .as(Severity.INFO);
                return;
            }
        }
    }

    private static String message(String namespace, String name, FilterMetric metric) {
        return "Alarm watches %s %s, but the metric filter publishes %s %s, and letters count"
                .formatted(namespace, name, metric.namespace(), metric.name());
    }

    private static Report note(Report found, FilterMetric metric) {
        return found.note(metric.transformation().place(), "what the metric filter publishes");
    }
}
