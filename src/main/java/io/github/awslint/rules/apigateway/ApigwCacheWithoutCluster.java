package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/** Caching without a cache, or a cache without caching. */
final class ApigwCacheWithoutCluster implements Rule<ApiGateway> {

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template()
                .resources("AWS::ApiGateway::Stage", "AWS::Serverless::Api")
                .forEach(stage -> check(
                        stage, stage.value("CacheClusterEnabled"), stage.value("MethodSettings"), List.of(), report));
        gateway.template().resources("AWS::ApiGateway::Deployment").forEach(deployment -> {
            Value stage = deployment.value("StageDescription");
            check(
                    deployment,
                    stage.get("CacheClusterEnabled"),
                    stage.get("MethodSettings"),
                    List.of(stage.get("CachingEnabled")),
                    report);
        });
    }

    private static void check(Resource stage, Value cluster, Value settings, List<Value> whole, Reporter report) {
        boolean noCluster = cluster.isAbsent() || cluster.isFalse();
        if (noCluster) {
            for (Value setting : settings.items()) {
                cached(stage, setting.get("CachingEnabled"), report);
            }
            whole.forEach(caching -> cached(stage, caching, report));
        }
        boolean neverCached = settings.isWholeList()
                && !settings.items().isEmpty()
                && settings.items().stream()
                        .allMatch(setting -> setting.get("CachingEnabled").isFalse())
                && whole.stream().allMatch(Value::isAbsent);
        if (cluster.isTrue() && neverCached) {
            report.at(
                    cluster.known().get(0).place(),
                    "Cache of stage \"%s\" costs by the hour, but no method is cached; remove it or set CachingEnabled"
                            .formatted(stage.logicalId()));
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
