package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.apigateway.Stage;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** Caching without a cache, or a cache without caching. */
final class ApigwCacheWithoutCluster implements Rule<ApiGateway> {

    @Override
    public Set<String> keys() {
        return Set.of("CachingEnabled", "CacheClusterEnabled");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        Stage.of(gateway.template()).forEach(stage -> check(stage, report));
    }

    private static void check(Stage stage, Reporter report) {
        Value cluster = stage.cluster();
        if (cluster.isAbsent() || cluster.isFalse()) {
            for (Value setting : stage.settings().items()) {
                cached(stage.owner(), setting.get("CachingEnabled"), report);
            }
            cached(stage.owner(), stage.caching(), report);
        }
        boolean neverCached = stage.settings().isWholeList()
                && !stage.settings().items().isEmpty()
                && stage.settings().items().stream()
                        .allMatch(setting -> setting.get("CachingEnabled").isFalse())
                && stage.caching().isAbsent();
        if (cluster.isTrue() && neverCached) {
            report.at(
                    cluster.known().get(0).place(),
                    "Cache of stage \"%s\" costs by the hour, but no method is cached; remove it or set CachingEnabled"
                            .formatted(stage.owner().logicalId()));
        }
    }

    private static void cached(Resource stage, Value caching, Reporter report) {
        for (Violation violation : Violation.of(
                caching, value -> value.scalar().flatMap(ScalarNode::asBoolean).orElse(false))) {
            if (violation.certain()) {
                report.at(
                        violation.place(),
                        "CachingEnabled of \"%s\" has no effect without a cache; set CacheClusterEnabled: true"
                                .formatted(stage.logicalId()));
            }
        }
    }
}
