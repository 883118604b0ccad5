package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The metrics of the namespace {@code AWS/ApiGateway}
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html). As of 2026-11-22.
 */
final class ApiMetrics {

    private static final Map<ApiKind, List<String>> METRICS = Map.of(
            ApiKind.REST,
            List.of(
                    "4XXError",
                    "5XXError",
                    "CacheHitCount",
                    "CacheMissCount",
                    "Count",
                    "IntegrationLatency",
                    "Latency"),
            ApiKind.HTTP,
            List.of("4xx", "5xx", "Count", "IntegrationLatency", "Latency", "DataProcessed"),
            ApiKind.WEBSOCKET,
            List.of(
                    "ConnectCount",
                    "MessageCount",
                    "IntegrationError",
                    "ClientError",
                    "ExecutionError",
                    "IntegrationLatency"));

    private ApiMetrics() {}

    /** The metrics of a kind of API. */
    static List<String> of(ApiKind kind) {
        return METRICS.get(kind);
    }

    /** The kinds of API that send a metric. */
    static Set<ApiKind> senders(String metric) {
        Set<ApiKind> kinds = EnumSet.noneOf(ApiKind.class);
        METRICS.forEach((kind, metrics) -> {
            if (metrics.contains(metric)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** The dimension by which a kind of API is named. */
    static String dimension(ApiKind kind) {
        return kind == ApiKind.REST ? "ApiName" : "ApiId";
    }
}
