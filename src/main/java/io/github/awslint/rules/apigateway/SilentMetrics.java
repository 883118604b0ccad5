package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.Api;
import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.ApiKind;
import io.github.awslint.apigateway.Stage;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;

/** Metrics that REST APIs could send, and that an API of the template does not since its stages are set otherwise. */
final class SilentMetrics {

    private SilentMetrics() {}

    /** Why a metric surely stays empty, as the end of a sentence about it; empty where it may be sent. */
    static Optional<String> reason(String metric, List<Value> dimensions, ApiGateway gateway) {
        Optional<Api> api = api(dimensions, gateway);
        if (api.isEmpty() || gateway.template().mayHoldMore()) {
            return Optional.empty();
        }
        List<Stage> stages = Stage.of(gateway.template());
        // a stage of an API that cannot be told may be one of this API
        boolean known = stages.stream().allMatch(stage -> stage.api().isPresent());
        stages.removeIf(stage -> !stage.api().equals(api.map(Api::name)));
        if (!known || stages.isEmpty()) {
            return Optional.empty();
        }
        if (metric.startsWith("Cache") && stages.stream().allMatch(Stage::hasNoCache)) {
            return Optional.of("no stage of \"" + api.get().name() + "\" has a cache");
        }
        boolean ofMethod = dimensions.stream()
                .anyMatch(dimension -> dimension.get("Name").is("Method")
                        || dimension.get("Name").is("Resource"));
        return ofMethod && stages.stream().allMatch(Stage::sendsNoDetails)
                ? Optional.of("no stage of \"" + api.get().name() + "\" has MetricsEnabled for its methods")
                : Optional.empty();
    }

    /** The REST API of the name that the dimensions give, where all names can be told. */
    private static Optional<Api> api(List<Value> dimensions, ApiGateway gateway) {
        List<Api> rest = gateway.apis().stream()
                .filter(api -> api.kind().filter(ApiKind.REST::equals).isPresent())
                .toList();
        return dimensions.stream()
                .filter(dimension -> dimension.get("Name").is("ApiName"))
                .flatMap(dimension -> dimension.get("Value").text().stream())
                .flatMap(name ->
                        rest.stream().filter(api -> api.resource().value("Name").is(name)))
                .findFirst();
    }
}
