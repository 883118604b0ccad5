package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An alarm on a metric that its API never sends, so that it never rings. */
final class ApigwAlarmMetricMismatch implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template().resources("AWS::CloudWatch::Alarm").forEach(alarm -> {
            check(alarm.value("Namespace"), alarm.value("MetricName"), alarm.value("Dimensions"), gateway, report);
            statistic(alarm.value("Namespace"), alarm.value("MetricName"), alarm.value("Statistic"), report);
            for (Value query : alarm.value("Metrics").items()) {
                Value metric = query.get("MetricStat", "Metric");
                check(metric.get("Namespace"), metric.get("MetricName"), metric.get("Dimensions"), gateway, report);
                statistic(metric.get("Namespace"), metric.get("MetricName"), query.get("MetricStat", "Stat"), report);
            }
        });
    }

    private static void check(Value namespace, Value metric, Value dimensions, ApiGateway gateway, Reporter report) {
        if (!namespace.is("AWS/ApiGateway") || metric.text().isEmpty()) {
            return;
        }
        String name = metric.text().get();
        Set<ApiKind> senders = ApiMetrics.senders(name);
        if (senders.isEmpty()) {
            List<String> all = Arrays.stream(ApiKind.values())
                    .flatMap(kind -> ApiMetrics.of(kind).stream())
                    .toList();
            report.at(place(metric), "Metric \"%s\" is sent by no API%s".formatted(name, NearestName.hint(name, all)));
            return;
        }
        SilentMetrics.reason(name, dimensions.items(), gateway)
                .ifPresent(reason -> report.at(place(metric), "Metric \"%s\" stays empty: %s".formatted(name, reason))
                        .as(Severity.WARNING));
        for (Value dimension : dimensions.items()) {
            dimension(name, senders, place(metric), dimension, gateway, report);
        }
    }

    private static void dimension(
            String metric, Set<ApiKind> senders, Node place, Value dimension, ApiGateway gateway, Reporter report) {
        String name = dimension.get("Name").text().orElse("");
        Optional<Attribute> target =
                dimension.get("Value").attributes().stream().findFirst();
        Optional<Api> api = target.flatMap(attribute -> gateway.api(attribute.logicalId()));
        if (api.isEmpty() || api.get().kind().isEmpty() || !name.startsWith("Api")) {
            return;
        }
        ApiKind kind = api.get().kind().get();
        if (!name.equals(ApiMetrics.dimension(kind))) {
            report.at(
                    place(dimension.get("Name")),
                    "Dimension %s is not sent by the %s \"%s\"; use %s"
                            .formatted(name, kind.title(), api.get().name(), ApiMetrics.dimension(kind)));
        } else if (!senders.contains(kind)) {
            report.at(
                    place,
                    "Metric \"%s\" is not sent by the %s \"%s\"; it has %s"
                            .formatted(metric, kind.title(), api.get().name(), String.join(", ", ApiMetrics.of(kind))));
        } else if (kind == ApiKind.REST && target.get().attribute().isEmpty()) {
            report.at(
                    target.get().place(),
                    "Dimension ApiName wants the API's name, but Ref gives the id of \"%s\""
                            .formatted(api.get().name()));
        }
    }

    private static void statistic(Value namespace, Value metric, Value statistic, Reporter report) {
        boolean latency = metric.text().filter(name -> name.endsWith("Latency")).isPresent();
        if (namespace.is("AWS/ApiGateway") && latency && statistic.is("Sum")) {
            report.at(place(statistic), "Statistic Sum of a latency adds up all requests; use Average, p90 or p99")
                    .as(Severity.WARNING);
        }
    }

    private static Node place(Value value) {
        return value.known().get(0).place();
    }
}
