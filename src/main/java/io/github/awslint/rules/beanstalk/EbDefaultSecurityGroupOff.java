package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;

/** Instances or load balancers that are left without a security group. */
final class EbDefaultSecurityGroupOff implements Rule<EnvironmentOptions> {

    private static final String GROUPS = "SecurityGroups";

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .get(Options.LAUNCH_CONFIGURATION, "DisableDefaultEC2SecurityGroup")
                .filter(setting -> setting.value().is("true"))
                .ifPresent(off -> {
                    if (environment.lacks(Options.LAUNCH_CONFIGURATION, GROUPS)) {
                        Report missing = report.at(
                                off.optionAt(),
                                "DisableDefaultEC2SecurityGroup leaves instances without a group; set SecurityGroups too");
                        if (!environment.isDeclaredInFull()) {
                            missing.as(Severity.WARNING);
                        }
                    }
                    balancer(environment)
                            .filter(namespace -> environment.lacks(namespace, GROUPS))
                            .ifPresent(namespace -> report.at(
                                            off.optionAt(),
                                            "DisableDefaultEC2SecurityGroup needs SecurityGroups in " + namespace)
                                    .as(Severity.WARNING));
                });
    }

    /** The namespace of the load balancer whose type is known. */
    private static Optional<String> balancer(EnvironmentOptions environment) {
        if (environment.is(Options.LOAD_BALANCER_TYPE, "application")) {
            return Optional.of(Options.LOAD_BALANCER);
        }
        return environment.is(Options.LOAD_BALANCER_TYPE, "classic")
                ? Optional.of("aws:elb:loadbalancer")
                : Optional.empty();
    }
}
