package io.github.awslint.rules.route53;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Map;

/** A health check without the setting that its type is about. */
final class Route53HealthCheckIncomplete implements Rule<Template> {

    private static final Map<String, String> NEEDED = Map.of(
            "CLOUDWATCH_METRIC", "AlarmIdentifier",
            "RECOVERY_CONTROL", "RoutingControlArn",
            "HTTP_STR_MATCH", "SearchString",
            "HTTPS_STR_MATCH", "SearchString");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Route53::HealthCheck").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .flatMap(properties -> properties.object("HealthCheckConfig").stream())
                .flatMap(config ->
                        config.branches("Type", "AlarmIdentifier", "RoutingControlArn", "SearchString").stream())
                .forEach(config -> check(config, report));
    }

    private static void check(PropertyObject config, Reporter report) {
        String type = config.get("Type").text().orElse("");
        String needed = NEEDED.get(type);
        if (needed != null && config.lacks(needed)) {
            report.at(
                    config.anchor(),
                    "Health check of type %s lacks %s%s"
                            .formatted(type, needed, config.when().clause()));
        }
    }
}
