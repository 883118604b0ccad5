package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Authorization;
import io.github.awslint.apigateway.Integration;
import io.github.awslint.apigateway.IntegrationProperty;
import io.github.awslint.apigateway.RequestParameter;
import io.github.awslint.apigateway.Route;
import io.github.awslint.apigateway.Stage;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;

/** A cached method whose answers depend on parameters, or on who calls, while the cache tells none of them apart. */
final class ApigwCacheKeyMissing implements Rule<ApiGateway> {

    private static final Set<String> IDENTIFYING = Set.of("COGNITO_USER_POOLS", "CUSTOM");

    @Override
    public Set<String> keys() {
        return Set.of("CacheClusterEnabled");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        for (Stage stage : Stage.of(gateway.template())) {
            if (stage.caches()) {
                for (Route route : gateway.routes()) {
                    if (isCached(route, stage) && hasNoKeys(route.integration().orElseThrow())) {
                        check(route, stage, report);
                    }
                }
            }
        }
    }

    private static boolean isCached(Route route, Stage stage) {
        return route.isRest()
                && route.isMethod("GET")
                && route.integration().isPresent()
                && route.api()
                        .filter(api -> stage.api().filter(api.name()::equals).isPresent())
                        .isPresent()
                && stage.cachesGet(route.path());
    }

    private static boolean hasNoKeys(Integration integration) {
        Value keys = integration.get(IntegrationProperty.CACHE_KEY_PARAMETERS);
        return keys.certainItems().filter(List::isEmpty).isPresent() || keys.isAbsent();
    }

    private static void check(Route route, Stage stage, Reporter report) {
        List<RequestParameter> parameters = RequestParameter.of(route);
        if (!parameters.isEmpty()) {
            if (parameters.stream().noneMatch(RequestParameter::cached)) {
                report.at(
                                parameters.get(0).place(),
                                "%s gives one cached answer whatever %s is; make it a cache key parameter"
                                        .formatted(
                                                route.title(), parameters.get(0).name()))
                        .note(stage.owner().key(), "this stage caches the method");
            }
        } else if (route.authorization().state() == Authorization.State.REQUIRED
                && IDENTIFYING.contains(route.authorization().name())) {
            report.at(
                            route.authorization().place(),
                            "%s gives all callers one cached answer; if it differs, cache by header Authorization"
                                    .formatted(route.title()))
                    .note(stage.owner().key(), "this stage caches the method")
                    .as(Severity.INFO);
        }
    }
}
