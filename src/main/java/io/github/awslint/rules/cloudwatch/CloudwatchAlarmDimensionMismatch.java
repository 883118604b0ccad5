package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.CloudWatchMetrics;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An alarm whose dimensions belong to no metric: a metric is its namespace, its name and exactly its dimensions. */
final class CloudwatchAlarmDimensionMismatch implements Rule<Template> {

    /** Services that publish no metric without a dimension. */
    private static final Set<String> ALWAYS_DIVIDED =
            Set.of("AWS/SQS", "AWS/Kinesis", "AWS/ApplicationELB", "AWS/NetworkELB", "AWS/ECS");

    @Override
    public void check(Template template, Reporter report) {
        List<FilterMetric> published =
                template.mayHoldMore() ? List.of() : FilterMetric.of(template).orElse(List.of());
        for (WatchedMetric watched : WatchedMetric.of(template)) {
            checkFilter(watched, published, report);
            watched.namespace().text().ifPresent(namespace -> checkService(watched, namespace, report));
            for (Value dimension : watched.dimensions().items()) {
                DimensionValue.check(dimension, template, report);
            }
        }
    }

    private static void checkFilter(WatchedMetric watched, List<FilterMetric> published, Reporter report) {
        if (published.isEmpty()) {
            return;
        }
        List<FilterMetric> sources =
                published.stream().filter(metric -> metric.isWatchedBy(watched)).toList();
        Optional<List<Value>> chosen = watched.dimensions().certainItems();
        if (sources.size() != 1 || chosen.isEmpty()) {
            return;
        }
        Value transformation = sources.get(0).transformation();
        Optional<List<Value>> given = transformation.get("Dimensions").certainItems();
        if (given.isPresent() && given.get().isEmpty() != chosen.get().isEmpty()) {
            report.at(
                            watched.name().place(),
                            chosen.get().isEmpty()
                                    ? "Alarm names no Dimensions, but the metric filter publishes the metric with some"
                                    : "Alarm names Dimensions, but the metric filter publishes the metric without any")
                    .note(transformation.place(), "what the metric filter publishes");
        }
    }

    private static void checkService(WatchedMetric watched, String namespace, Reporter report) {
        Value dimensions = watched.dimensions();
        if (ALWAYS_DIVIDED.contains(namespace) && isNone(dimensions)) {
            report.at(
                    watched.namespace().place(),
                    "Alarm names no Dimensions, but every metric of %s has one: %s"
                            .formatted(namespace, String.join(", ", names(namespace))));
        }
        Set<String> names = names(namespace);
        for (Value dimension : names.isEmpty() ? List.<Value>of() : dimensions.items()) {
            dimension
                    .get("Name")
                    .text()
                    .filter(name -> !names.contains(name))
                    .ifPresent(name -> report.at(
                            dimension.get("Name").place(),
                            "Dimension \"%s\" is none of %s%s".formatted(name, namespace, hint(name, names))));
        }
    }

    private static boolean isNone(Value dimensions) {
        return dimensions.certainItems().filter(List::isEmpty).isPresent();
    }

    private static String hint(String name, Set<String> names) {
        String near = NearestName.hint(name, names);
        return near.isEmpty() ? ", which has " + String.join(", ", names) : near;
    }

    private static Set<String> names(String namespace) {
        return CloudWatchMetrics.bundled().allDimensions(namespace).orElse(Set.of());
    }
}
