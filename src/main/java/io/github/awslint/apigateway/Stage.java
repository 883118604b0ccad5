package io.github.awslint.apigateway;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stage of a REST API with its cache: an {@code AWS::ApiGateway::Stage}, what SAM makes of an {@code AWS::Serverless::Api}, or the
 * {@code StageDescription} of an {@code AWS::ApiGateway::Deployment}.
 *
 * @param owner the resource that declares it
 * @param api the logical id of the API, where the template names it whatever the conditions are
 * @param cluster whether the stage has a cache
 * @param caching whether everything is cached, which only a description can say
 * @param settings the settings of single methods
 */
public record Stage(Resource owner, Optional<String> api, Value cluster, Value caching, Value settings) {

    /** All stages of a template in document order by type. */
    public static List<Stage> of(Template template) {
        List<Stage> stages = new ArrayList<>();
        template.resources("AWS::ApiGateway::Stage", "AWS::Serverless::Api").forEach(stage -> {
            boolean serverless = stage.type().equals("AWS::Serverless::Api");
            stages.add(new Stage(
                    stage,
                    serverless ? Optional.of(stage.logicalId()) : named(stage.value("RestApiId")),
                    stage.value("CacheClusterEnabled"),
                    stage.value("StageDescription", "CachingEnabled"),
                    stage.value("MethodSettings")));
        });
        template.resources("AWS::ApiGateway::Deployment").forEach(deployment -> {
            Value stage = deployment.value("StageDescription");
            stages.add(new Stage(
                    deployment,
                    named(deployment.value("RestApiId")),
                    stage.get("CacheClusterEnabled"),
                    stage.get("CachingEnabled"),
                    stage.get("MethodSettings")));
        });
        return stages;
    }

    private static Optional<String> named(Value api) {
        return api.resource().map(Resource::logicalId);
    }

    /** Whether the stage surely has a cache and surely uses it for some method. */
    public boolean caches() {
        return cluster.isTrue()
                && (caching.isTrue()
                        || settings.items().stream()
                                .anyMatch(
                                        setting -> setting.get("CachingEnabled").isTrue()));
    }

    /**
     * Whether answers of a GET method surely come from the cache.
     *
     * @param path as {@link Route#path()} has it: one that starts with no slash is not known
     */
    public boolean cachesGet(String path) {
        if (!cluster.isTrue() || !settings.isWholeList()) {
            return false;
        }
        boolean cached = caching.isTrue();
        for (Value setting : settings.items()) {
            Value enabled = setting.get("CachingEnabled");
            if (mayConcern(setting, path) && !enabled.isAbsent()) {
                if (!enabled.isTrue()) {
                    return false;
                }
                cached |= concerns(setting, path);
            }
        }
        return cached;
    }

    /** Whether the stage surely has no cache. */
    public boolean hasNoCache() {
        return cluster.isAbsent() || cluster.isFalse();
    }

    /** Whether the stage surely sends no metrics of single methods. */
    public boolean sendsNoDetails() {
        return settings.isWholeList()
                && isOff(owner.value("StageDescription", "MetricsEnabled"))
                && settings.items().stream()
                        .allMatch(setting -> setting.isWholeMap() && isOff(setting.get("MetricsEnabled")));
    }

    private static boolean isOff(Value setting) {
        return setting.isAbsent() || setting.isFalse();
    }

    private static boolean concerns(Value setting, String path) {
        boolean method = setting.get("HttpMethod").text().filter(Stage::isGet).isPresent();
        boolean resource = setting.get("ResourcePath")
                .text()
                .filter(text -> covers(text, path))
                .isPresent();
        return method && resource;
    }

    /** What cannot be read may concern any path. */
    private static boolean mayConcern(Value setting, String path) {
        boolean method = setting.get("HttpMethod").text().map(Stage::isGet).orElse(true);
        boolean resource = setting.get("ResourcePath")
                .text()
                .map(text -> !path.startsWith("/") || covers(text, path))
                .orElse(true);
        return method && resource;
    }

    private static boolean isGet(String method) {
        return method.equals("*") || method.equalsIgnoreCase("GET");
    }

    /** A path has its inner slashes written as {@code ~1}. */
    private static boolean covers(String setting, String path) {
        return setting.equals("/*")
                || setting.replace("~1", "/").replace("//", "/").equals(path);
    }
}
