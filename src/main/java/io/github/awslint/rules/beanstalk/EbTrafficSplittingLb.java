package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;

/** Traffic splitting without the load balancer that can split. */
final class EbTrafficSplittingLb implements Rule<EnvironmentOptions> {

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Optional<OptionSetting> policy = environment.where(Options.DEPLOYMENT_POLICY, "TrafficSplitting");
        if (policy.isEmpty() || environment.is(Options.ENVIRONMENT_TYPE, "SingleInstance")) {
            return;
        }
        environment
                .get(Options.LOAD_BALANCER_TYPE)
                .filter(type -> type.value().is("classic") || type.value().is("network"))
                .ifPresent(type -> report.at(
                                type.value().location(),
                                "LoadBalancerType " + type.value().text()
                                        + " cannot split traffic; TrafficSplitting needs application")
                        .note(policy.get().value().location(), "the policy is set here"));
        if (environment.lacks(Options.LOAD_BALANCER_TYPE)) {
            report.at(
                            policy.get().value().location(),
                            "TrafficSplitting needs LoadBalancerType application, but the API's default is classic; set it")
                    .as(Severity.INFO);
        }
    }
}
