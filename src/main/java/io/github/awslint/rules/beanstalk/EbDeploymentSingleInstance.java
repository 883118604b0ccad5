package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** A deployment policy that needs several instances in an environment that has one. */
final class EbDeploymentSingleInstance implements Rule<EnvironmentOptions> {

    private static final List<String> FOR_GROUPS = List.of("Rolling", "RollingWithAdditionalBatch", "TrafficSplitting");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .where(Options.ENVIRONMENT_TYPE, "SingleInstance")
                .ifPresent(type -> environment
                        .get(Options.DEPLOYMENT_POLICY)
                        .filter(policy -> FOR_GROUPS.stream().anyMatch(policy.value()::is))
                        .ifPresent(policy -> report.at(
                                        policy.value().location(),
                                        "DeploymentPolicy " + policy.value().text()
                                                + " is not supported with a single instance; use Immutable or AllAtOnce")
                                .note(type.value().location(), "a single instance here")));
    }
}
