package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** Settings for a path that does not start with a slash, so that it is no path. */
final class ApigwMethodSettingPath implements Rule<ApiGateway> {

    private static final List<String> SETTINGS = List.of(
            "CacheDataEncrypted",
            "CacheTtlInSeconds",
            "CachingEnabled",
            "DataTraceEnabled",
            "LoggingLevel",
            "MetricsEnabled",
            "ThrottlingBurstLimit",
            "ThrottlingRateLimit");

    @Override
    public Set<String> keys() {
        return Set.of("MethodSettings");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        gateway.template().resources("AWS::ApiGateway::Stage").stream()
                .flatMap(stage -> PropertyObject.of(stage).stream())
                .flatMap(stage -> stage.items("MethodSettings").stream())
                .filter(settings -> SETTINGS.stream().anyMatch(settings::has))
                .flatMap(settings -> settings.get("ResourcePath").known().stream())
                .forEach(path -> check(path, report));
    }

    private static void check(Known path, Reporter report) {
        path.text()
                .filter(text -> !text.startsWith("/"))
                .ifPresent(text -> report.at(
                        path.place(),
                        "ResourcePath \"%s\" must start with a slash, write \"/%s\"%s"
                                .formatted(text, text, path.clause())));
    }
}
