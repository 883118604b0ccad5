package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;
import java.util.Set;

/** A shared load balancer without what it needs, or with options that it does not read. */
final class EbSharedLoadBalancer implements Rule<EnvironmentOptions> {

    private static final Set<String> STILL_READ = Set.of("SharedLoadBalancer", "SecurityGroups");
    private static final Set<String> FORBIDDEN_METRICS =
            Set.of("HealthyHostCount", "UnhealthyHostCount", "TargetResponseTime");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Optional<OptionSetting> shared = environment.where(Options.LOAD_BALANCER_IS_SHARED, "true");
        if (shared.isEmpty()) {
            return;
        }
        environment
                .get(Options.LOAD_BALANCER_TYPE)
                .filter(type -> type.value().is("classic") || type.value().is("network"))
                .ifPresent(type -> report.at(
                                type.value().location(),
                                "LoadBalancerType " + type.value().text() + " cannot be shared; use application")
                        .note(shared.get().optionAt(), "it is shared here"));
        if (environment.lacks(Options.SHARED_LOAD_BALANCER)) {
            Report missing = report.at(
                    shared.get().optionAt(),
                    "LoadBalancerIsShared needs SharedLoadBalancer in " + Options.LOAD_BALANCER + " with its ARN");
            if (!environment.isDeclaredInFull()) {
                missing.as(Severity.WARNING);
            }
        }
        environment.get(Options.SHARED_LOAD_BALANCER).ifPresent(arn -> arn(arn, report));
        environment.effective().forEach(setting -> ignored(setting, report));
    }

    private static void arn(OptionSetting setting, Reporter report) {
        String text = setting.value().text();
        if (setting.value().isLiteral() && !text.contains(":loadbalancer/app/")) {
            report.at(
                    setting.value().location(),
                    "SharedLoadBalancer is no ARN of an application load balancer (...:loadbalancer/app/...)");
        } else if (text.contains(":loadbalancer/app/awseb-")) {
            report.at(
                    setting.value().location(),
                    "SharedLoadBalancer belongs to an environment (awseb-); share one that you made yourself");
        }
    }

    private static void ignored(OptionSetting setting, Reporter report) {
        boolean balancer = setting.namespace().equals(Options.LOAD_BALANCER) && !STILL_READ.contains(setting.option());
        boolean listener = setting.namespace().startsWith(Options.LISTENER)
                && !setting.option().equalsIgnoreCase("Rules");
        boolean metric = setting.namespace().equals(Options.TRIGGER)
                && setting.option().equals("MeasureName")
                && FORBIDDEN_METRICS.stream().anyMatch(setting.value()::is);
        if (balancer || listener || metric) {
            report.at(
                            metric ? setting.value().location() : setting.optionAt(),
                            (metric ? setting.value().text() : setting.option())
                                    + " cannot be used with a shared load balancer; remove it")
                    .as(Severity.WARNING);
        }
    }
}
