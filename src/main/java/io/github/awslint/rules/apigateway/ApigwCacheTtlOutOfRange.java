package io.github.awslint.rules.apigateway;

import io.github.awslint.apigateway.ApiGateway;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A time to live that the cache does not take, or that switches it off. */
final class ApigwCacheTtlOutOfRange implements Rule<ApiGateway> {

    private static final long MAX_SECONDS = 3600;

    @Override
    public Set<String> keys() {
        return Set.of("CacheTtlInSeconds");
    }

    @Override
    public void check(ApiGateway gateway, Reporter report) {
        List<Value> settings = new ArrayList<>();
        gateway.template()
                .resources("AWS::ApiGateway::Stage", "AWS::Serverless::Api")
                .forEach(stage -> settings.addAll(stage.value("MethodSettings").items()));
        gateway.template().resources("AWS::ApiGateway::Deployment").forEach(deployment -> {
            settings.add(deployment.value("StageDescription"));
            settings.addAll(
                    deployment.value("StageDescription", "MethodSettings").items());
        });
        settings.forEach(setting -> check(setting, report));
    }

    private static void check(Value setting, Reporter report) {
        Value seconds = setting.get("CacheTtlInSeconds");
        for (Violation violation : Violation.of(
                seconds,
                known -> known.integer().isPresent()
                        && (known.integer().getAsLong() < 0 || known.integer().getAsLong() > MAX_SECONDS))) {
            report.at(
                            violation.place(),
                            "CacheTtlInSeconds %s%s is outside of 0 to %d seconds"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            violation.value().clause(),
                                            MAX_SECONDS))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
        if (setting.get("CachingEnabled").isTrue() && seconds.is("0")) {
            report.at(
                            seconds.known().get(0).place(),
                            "CacheTtlInSeconds 0 switches caching off, though CachingEnabled is true; set 1 to %d"
                                    .formatted(MAX_SECONDS))
                    .as(Severity.INFO);
        }
    }
}
