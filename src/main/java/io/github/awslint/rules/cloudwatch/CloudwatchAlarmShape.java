package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.List;

/** An alarm that CloudWatch does not accept: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
final class CloudwatchAlarmShape implements Rule<Template> {

    private static final List<String> SOURCES = List.of("MetricName", "Metrics", "EvaluationCriteria");
    private static final int MOST_METRICS = 10;

    private static final List<String> MISSING_DATA = List.of("breaching", "notBreaching", "ignore", "missing");
    private static final List<String> OPERATORS = List.of(
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold",
            "LessThanLowerThreshold",
            "GreaterThanUpperThreshold");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CloudWatch::Alarm").forEach(alarm -> check(alarm, report));
    }

    private static void check(Resource alarm, Reporter report) {
        checkName("TreatMissingData", alarm.value("TreatMissingData"), MISSING_DATA, report);
        checkName("ComparisonOperator", alarm.value("ComparisonOperator"), OPERATORS, report);
        EvaluationRange.checkPeriod(alarm.value("Period"), report);
        if (alarm.properties().has("Metrics")) {
            checkMetrics(alarm.value("Metrics"), report);
        }
        if (!watchesStatistic(alarm.properties())) {
            alarm.branches("MetricName", "Metrics", "EvaluationCriteria", "Statistic", "ExtendedStatistic")
                    .forEach(properties -> checkSource(alarm, properties, report));
        }
        alarm.branches("Period", "EvaluationPeriods", "DatapointsToAlarm")
                .forEach(properties -> EvaluationRange.check(properties, report));
    }

    /** Nearly every alarm watches a statistic of one metric, and says so without any function. */
    private static boolean watchesStatistic(MapNode properties) {
        return properties.scalar("MetricName").isPresent()
                && properties.scalar("Statistic").isPresent()
                && !properties.has("Metrics")
                && !properties.has("EvaluationCriteria")
                && !properties.has("ExtendedStatistic");
    }

    private static void checkMetrics(Value metrics, Reporter report) {
        metrics.items().forEach(metric -> EvaluationRange.checkPeriod(metric.get("MetricStat", "Period"), report));
        long stats = metrics.certainItems().orElse(List.of()).stream()
                .filter(metric -> metric.get("MetricStat").isPresent())
                .count();
        if (stats > MOST_METRICS) {
            report.at(metrics.place(), "Metrics has %d metrics, an alarm takes %d".formatted(stats, MOST_METRICS));
        }
    }

    private static void checkName(String property, Value value, List<String> names, Reporter report) {
        for (Known known : value.known()) {
            known.text()
                    .filter(text -> !names.contains(text))
                    .ifPresent(text -> report.at(
                            known.place(),
                            "%s \"%s\" is unknown to CloudWatch%s%s"
                                    .formatted(property, text, NearestName.hint(text, names), known.clause())));
        }
    }

    private static void checkSource(Resource alarm, Value properties, Reporter report) {
        List<String> present = SOURCES.stream()
                .filter(source -> properties.get(source).isPresent())
                .toList();
        if (present.size() > 1) {
            report.at(
                    alarm.property(present.get(1)).orElseThrow(),
                    "%s cannot stand beside %s, an alarm watches one of them"
                            .formatted(present.get(1), present.get(0)));
        } else if (SOURCES.stream().allMatch(source -> properties.get(source).isAbsent())) {
            report.at(
                    alarm.body().entry("Properties").<Node>map(Entry::key).orElse(alarm.typeNode()),
                    "Alarm watches nothing, add MetricName or Metrics");
        }
        Value plain = properties.get("Statistic");
        Value extended = properties.get("ExtendedStatistic");
        if (plain.isPresent() && extended.isPresent()) {
            report.at(
                    alarm.property("ExtendedStatistic").orElseThrow(),
                    "ExtendedStatistic cannot stand beside Statistic, keep one of them");
        } else if (properties.get("MetricName").isPresent() && plain.isAbsent() && extended.isAbsent()) {
            report.at(
                    alarm.property("MetricName").orElseThrow(),
                    "MetricName needs a Statistic, such as Sum, or an ExtendedStatistic, such as p99");
        }
    }
}
