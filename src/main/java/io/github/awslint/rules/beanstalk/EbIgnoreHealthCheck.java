package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** Deployments that succeed whatever the instances' health. */
final class EbIgnoreHealthCheck implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .where(Options.IGNORE_HEALTH_CHECK, "true")
                .ifPresent(
                        ignore -> report.at(
                                ignore.value().location(),
                                "IgnoreHealthCheck true lets broken versions through; set false, or lower HealthCheckSuccessThreshold"));
        environment
                .get(Options.HEALTH_THRESHOLD)
                .filter(threshold ->
                        threshold.value().is("Degraded") || threshold.value().is("Severe"))
                .ifPresent(threshold -> report.at(
                        threshold.value().location(),
                        "HealthCheckSuccessThreshold " + threshold.value().text()
                                + " lets broken versions through; set Ok or Warning"));
    }
}
