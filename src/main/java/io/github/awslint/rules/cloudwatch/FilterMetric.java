package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A metric that a metric filter makes out of a log.
 *
 * @param transformation what the filter says of it
 */
record FilterMetric(String namespace, String name, Value transformation) {

    /** What the metric filters of a template publish; empty where that is not known of one of them. */
    static Optional<List<FilterMetric>> of(Template template) {
        List<FilterMetric> metrics = new ArrayList<>();
        for (Resource filter : template.resources("AWS::Logs::MetricFilter")) {
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
                metrics.add(new FilterMetric(namespace.get(), name.get(), transformation));
            }
        }
        return Optional.of(metrics);
    }

    /** Whether an alarm watches this metric. */
    boolean isWatchedBy(WatchedMetric watched) {
        return watched.namespace().is(namespace) && watched.name().is(name);
    }
}
