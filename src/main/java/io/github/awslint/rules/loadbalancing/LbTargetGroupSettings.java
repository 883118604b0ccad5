package io.github.awslint.rules.loadbalancing;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** A target group whose settings do not belong together: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html */
final class LbTargetGroupSettings implements Rule<Template> {

    private static final List<String> NEEDED = List.of("Port", "Protocol", "VpcId");
    private static final List<String> NOT_FOR_LAMBDA =
            List.of("HealthCheckPort", "HealthCheckProtocol", "Port", "Protocol", "ProtocolVersion", "VpcId");
    private static final List<String> HTTP_CHECKS = List.of("HealthCheckPath", "Matcher");
    private static final long GENEVE_PORT = 6081;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElasticLoadBalancingV2::TargetGroup").stream()
                .flatMap(group -> PropertyObject.of(group).stream())
                .forEach(group -> {
                    group.branches("TargetType", "Port", "Protocol", "VpcId")
                            .forEach(branch -> checkType(branch, report));
                    group.branches("Protocol", "Port").forEach(branch -> checkGeneve(branch, report));
                    group.branches("HealthCheckProtocol", "HealthCheckPath", "Matcher")
                            .forEach(branch -> checkHealth(branch, report));
                });
    }

    private static void checkType(PropertyObject group, Reporter report) {
        String type = group.lacks("TargetType")
                ? "instance"
                : group.get("TargetType").text().orElse("");
        if (type.equals("lambda")) {
            NOT_FOR_LAMBDA.stream()
                    .filter(group::has)
                    .forEach(name -> report.at(
                            group.key(name),
                            "%s has no meaning for targets of type lambda, remove it".formatted(name)));
        } else if (!type.isEmpty()) {
            List<String> missing = NEEDED.stream().filter(group::lacks).toList();
            if (!missing.isEmpty()) {
                report.at(
                                group.anchor(),
                                "Target group of type %s lacks %s%s"
                                        .formatted(
                                                type,
                                                String.join(", ", missing),
                                                group.when().clause()))
                        .as(group.has("TargetType") ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private static void checkGeneve(PropertyObject group, Reporter report) {
        long port = group.get("Port").integer().orElse(GENEVE_PORT);
        if (group.get("Protocol").is("GENEVE") && port != GENEVE_PORT) {
            report.at(group.get("Port").place(), "Port %d must be 6081 for GENEVE".formatted(port));
        }
    }

    private static void checkHealth(PropertyObject group, Reporter report) {
        if (group.get("HealthCheckProtocol").is("TCP")) {
            HTTP_CHECKS.stream()
                    .filter(group::has)
                    .forEach(name -> report.at(
                            group.key(name),
                            "%s needs HealthCheckProtocol HTTP or HTTPS, TCP only connects".formatted(name)));
        }
    }
}
