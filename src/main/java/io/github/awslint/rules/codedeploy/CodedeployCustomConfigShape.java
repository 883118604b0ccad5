package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.ComputePlatform;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A deployment configuration with settings of another platform, or with numbers that CodeDeploy does not take. */
final class CodedeployCustomConfigShape implements Rule<Template> {

    /** Minutes. https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html */
    private static final long LONGEST_SHIFT = 2880;

    /** Of each kind of traffic shift: the percentage and the interval. */
    private static final Map<String, List<String>> SHIFTS = Map.of(
            "TimeBasedCanary", List.of("CanaryPercentage", "CanaryInterval"),
            "TimeBasedLinear", List.of("LinearPercentage", "LinearInterval"));

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CodeDeploy::DeploymentConfig").forEach(config -> {
            Value name = config.value("DeploymentConfigName");
            if (name.text()
                    .filter(text -> text.startsWith(ComputePlatform.PREFIX))
                    .isPresent()) {
                report.at(name.place(), "DeploymentConfigName must not start with CodeDeployDefault., AWS keeps it");
            }
            checkHosts(config.value("MinimumHealthyHosts"), report);
            checkShift(config.value("TrafficRoutingConfig"), report);
            ComputePlatform.of(config).ifPresent(platform -> checkPlatform(config, platform, report));
        });
    }

    private static void checkPlatform(Resource config, ComputePlatform platform, Reporter report) {
        List<String> foreign = platform == ComputePlatform.SERVER
                ? List.of("TrafficRoutingConfig")
                : List.of("MinimumHealthyHosts", "ZonalConfig");
        for (String property : foreign) {
            if (config.value(property).isPresent()) {
                report.at(
                        config.property(property).orElseThrow(),
                        "%s does not exist for platform %s, remove it or set ComputePlatform"
                                .formatted(property, platform.title()));
            }
        }
        if (platform == ComputePlatform.SERVER
                && config.value("MinimumHealthyHosts").isAbsent()) {
            report.at(config.typeNode(), "Deployment configuration for servers has no MinimumHealthyHosts, add it");
        }
    }

    private static void checkHosts(Value hosts, Reporter report) {
        Value count = hosts.get("Value");
        OptionalLong number = count.integer();
        boolean percent = hosts.get("Type").is("FLEET_PERCENT");
        if (number.isPresent() && percent && (number.getAsLong() < 0 || number.getAsLong() > 99)) {
            report.at(
                    count.place(),
                    "MinimumHealthyHosts of %d percent is outside 0 to 99, at least one host must be replaceable"
                            .formatted(number.getAsLong()));
        }
    }

    private static void checkShift(Value routing, Reporter report) {
        Value type = routing.get("Type");
        SHIFTS.forEach((kind, settings) -> {
            Value block = routing.get(kind);
            if (type.is(kind) && block.isAbsent()) {
                report.at(type.place(), "Type %s needs the block %s with its numbers".formatted(kind, kind));
            } else if (type.text().filter(text -> !text.equals(kind)).isPresent() && block.isPresent()) {
                routing.entries().stream()
                        .filter(property -> property.name().equals(kind))
                        .forEach(property -> report.at(
                                property.entry(),
                                "%s does not fit Type %s, remove it or change the type"
                                        .formatted(kind, type.text().get())));
            }
            checkNumbers(block.get(settings.get(0)), block.get(settings.get(1)), kind, report);
        });
    }

    private static void checkNumbers(Value percentage, Value interval, String kind, Reporter report) {
        OptionalLong percent = percentage.integer();
        OptionalLong minutes = interval.integer();
        if (percent.isPresent() && (percent.getAsLong() < 1 || percent.getAsLong() > 99)) {
            report.at(percentage.place(), "%s of %d percent is outside 1 to 99".formatted(kind, percent.getAsLong()));
        } else if (percent.isPresent() && minutes.isPresent()) {
            long steps = kind.equals("TimeBasedCanary") ? 1 : (99 / percent.getAsLong());
            if (steps * minutes.getAsLong() > LONGEST_SHIFT) {
                report.at(
                        interval.place(),
                        "%s takes %d minutes in all, CodeDeploy allows %d (two days)"
                                .formatted(kind, steps * minutes.getAsLong(), LONGEST_SHIFT));
            }
        }
    }
}
