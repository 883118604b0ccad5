package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** An alarm on a count of log events that has no data at all as long as nothing is counted. */
final class CloudwatchSparseMetricMissingData implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        List<FilterMetric> published = FilterMetric.of(template).orElse(List.of());
        if (published.isEmpty() || template.mayHoldMore()) {
            return;
        }
        for (WatchedMetric watched : WatchedMetric.of(template)) {
            List<FilterMetric> sources = published.stream()
                    .filter(metric -> metric.isWatchedBy(watched))
                    .toList();
            boolean sparse =
                    !sources.isEmpty() && sources.stream().allMatch(CloudwatchSparseMetricMissingData::isSparse);
            if (sparse && watched.alarm().value("TreatMissingData").isAbsent()) {
                report.at(
                                watched.name().place(),
                                "Metric \"%s\" has no data while nothing is counted; set DefaultValue: 0 or TreatMissingData"
                                        .formatted(sources.get(0).name()))
                        .note(sources.get(0).transformation().place(), "what the metric filter publishes");
            }
        }
    }

    /** A measured value, such as {@code $.latency}, has nothing to stand for it. */
    private static boolean isSparse(FilterMetric metric) {
        Value counted = metric.transformation().get("MetricValue");
        return metric.transformation().get("DefaultValue").isAbsent()
                && counted.text().filter(text -> !text.startsWith("$")).isPresent();
    }
}
