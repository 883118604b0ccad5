package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.schema.CloudWatchMetrics;
import java.util.Collection;
import java.util.Optional;

/**
 * An alarm on a metric of AWS whose name is off by a letter or two. Services publish more metrics than are known here, so a name that is
 * like no other is left alone; the metrics of API Gateway are another rule's.
 */
final class CloudwatchAlarmUnknownAwsMetric implements Rule<Template> {

    private static final int SHORTEST = 5;

    @Override
    public void check(Template template, Reporter report) {
        for (WatchedMetric watched : WatchedMetric.of(template)) {
            for (Known known : watched.namespace().known()) {
                known.text()
                        .filter(name -> name.regionMatches(true, 0, "AWS/", 0, 4))
                        .ifPresent(namespace -> {
                            checkNamespace(known, namespace, report);
                            checkMetric(watched, namespace, report);
                        });
            }
        }
    }

    /** Only the case of letters: that a new service has a name like an old one is likelier than a slip. */
    private static void checkNamespace(Known known, String namespace, Reporter report) {
        Collection<String> all = CloudWatchMetrics.bundled().namespaces();
        if (!all.contains(namespace)) {
            all.stream()
                    .filter(namespace::equalsIgnoreCase)
                    .findFirst()
                    .ifPresent(meant -> report.at(
                            known.place(),
                            "Namespace \"%s\" is written \"%s\", letters count%s"
                                    .formatted(namespace, meant, known.clause())));
        }
    }

    private static void checkMetric(WatchedMetric watched, String namespace, Reporter report) {
        Collection<String> all = CloudWatchMetrics.bundled().metrics(namespace);
        if (all.isEmpty() || namespace.equals("AWS/ApiGateway")) {
            return;
        }
        for (Known known : watched.name().known()) {
            String name = known.text().orElse("");
            Optional<String> meant = all.contains(name) ? Optional.empty() : meant(name, all);
            meant.ifPresent(other -> report.at(
                    known.place(),
                    "Metric \"%s\" is none of %s, did you mean \"%s\"%s"
                            .formatted(name, namespace, other, known.clause())));
        }
    }

    /** A name that differs in a digit, such as 4xx and 5xx, is another metric. */
    private static Optional<String> meant(String name, Collection<String> all) {
        return name.length() < SHORTEST
                ? Optional.empty()
                : NearestName.of(name, all).filter(near -> digits(near).equals(digits(name)));
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }
}
