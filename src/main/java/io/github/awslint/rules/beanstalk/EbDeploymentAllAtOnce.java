package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A policy that stops every instance at once, although there are several. */
final class EbDeploymentAllAtOnce implements Rule<EnvironmentOptions> {

    private static final Pattern FOR_DEVELOPMENT = Pattern.compile("(?i)(^|[^a-z])(dev|test|sandbox)");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment
                .where(Options.DEPLOYMENT_POLICY, "AllAtOnce")
                .filter(policy -> mayHaveSeveralInstances(environment))
                .ifPresent(policy -> {
                    OptionalLong minimum = environment.integer(Options.MIN_SIZE);
                    boolean certain = minimum.isPresent() && !isForDevelopment(environment);
                    String which = minimum.isPresent() ? "all " + minimum.getAsLong() + " or more" : "all";
                    report.at(
                                    policy.value().location(),
                                    "DeploymentPolicy AllAtOnce stops " + which
                                            + " instances at once; use RollingWithAdditionalBatch or Immutable")
                            .as(certain ? Severity.WARNING : Severity.INFO);
                });
        environment
                .where(Options.ENVIRONMENT_TYPE, "LoadBalanced")
                .filter(type -> environment.lacks(Options.DEPLOYMENT_POLICY))
                .filter(type -> mayHaveSeveralInstances(environment))
                .ifPresent(type -> report.at(
                                type.value().location(),
                                "Load balanced environment has no DeploymentPolicy and so deploys AllAtOnce, with downtime; set one")
                        .as(Severity.INFO));
    }

    /** A single instance is down during any deployment in place, whatever the policy. */
    private static boolean mayHaveSeveralInstances(EnvironmentOptions environment) {
        boolean oneByType = environment
                .get(Options.ENVIRONMENT_TYPE)
                .filter(type -> !type.value().is("LoadBalanced"))
                .isPresent();
        OptionalLong minimum = environment.integer(Options.MIN_SIZE);
        return !oneByType && (environment.lacks(Options.MIN_SIZE) || minimum.isPresent() && minimum.getAsLong() > 1);
    }

    private static boolean isForDevelopment(EnvironmentOptions environment) {
        return environment
                .facts()
                .name()
                .filter(name -> FOR_DEVELOPMENT.matcher(name).find())
                .isPresent();
    }
}
