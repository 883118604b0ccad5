package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An alarm that misses, by a few letters, the metric that a metric filter of the template makes out of logs. */
final class CloudwatchAlarmNoMetricFilter implements Rule<Template> {

    private record Metric(String namespace, String name, Value place) {}

    @Override
    public void check(Template template, Reporter report) {
        Optional<List<Metric>> published = published(template);
        if (published.isEmpty() || published.get().isEmpty() || template.mayHoldMore()) {
            return;
        }
        template.resources("AWS::CloudWatch::Alarm").forEach(alarm -> check(alarm, published.get(), report));
    }

    /** What the metric filters publish; empty where that is not known of one of them. */
    private static Optional<List<Metric>> published(Template template) {
        List<Metric> metrics = new ArrayList<>();
        for (Resource filter : template.resources("AWS::Logs::MetricFilter").toList()) {
            Optional<List<Value>> transformations =
                    filter.value("MetricTransformations").certainItems();
            if (transformations.isEmpty()) {
                return Optional.empty();
            }
            for (Value transformation : transformations.get()) {
                Optional<String> namespace =
                        transformation.get("MetricNamespace").text();
                Optional<String> name = transformation.get("MetricName").text();
                if (namespace.isEmpty() || name.isEmpty()) {
                    return Optional.empty();
                }
                metrics.add(new Metric(namespace.get(), name.get(), transformation));
            }
        }
        return Optional.of(metrics);
    }

    private static void check(Resource alarm, List<Metric> published, Reporter report) {
        String namespace = alarm.value("Namespace").text().orElse("AWS/");
        String name = alarm.value("MetricName").text().orElse("");
        boolean found = published.stream()
                .anyMatch(metric ->
                        metric.namespace().equals(namespace) && metric.name().equals(name));
        if (namespace.startsWith("AWS/") || name.isEmpty() || found) {
            return;
        }
        for (Metric metric : published) {
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

    private static String message(String namespace, String name, Metric metric) {
        return "Alarm watches %s %s, but the metric filter publishes %s %s, and letters count"
                .formatted(namespace, name, metric.namespace(), metric.name());
    }

    private static Report note(Report found, Metric metric) {
        return found.note(metric.place().place(), "what the metric filter publishes");
    }
}
