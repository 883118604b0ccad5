package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** Deployment options that the chosen policy does not read. */
final class EbUnusedPolicyOptions implements Rule<EnvironmentOptions> {

    private static final List<String> OTHER_POLICIES =
            List.of("AllAtOnce", "Rolling", "RollingWithAdditionalBatch", "Immutable");
    private static final List<String> WITHOUT_BATCHES = List.of("AllAtOnce", "Immutable", "TrafficSplitting");

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        environment.get(Options.DEPLOYMENT_POLICY).ifPresent(policy -> {
            String name = policy.value().text();
            if (OTHER_POLICIES.stream().anyMatch(policy.value()::is)) {
                for (OptionSetting setting : environment.in(Options.TRAFFIC_SPLITTING)) {
                    report.at(
                                    setting.optionAt(),
                                    setting.option() + " is read with TrafficSplitting only; the policy is " + name)
                            .note(policy.value().location(), "the policy is set here");
                }
            }
            if (WITHOUT_BATCHES.stream().anyMatch(policy.value()::is)) {
                environment
                        .get(Options.BATCH_SIZE)
                        .or(() -> environment.get(Options.BATCH_SIZE_TYPE))
                        .ifPresent(batch -> report.at(
                                        batch.optionAt(),
                                        batch.option() + " does not shape deployments with " + name
                                                + "; it counts for rolling restarts only")
                                .note(policy.value().location(), "the policy is set here")
                                .as(Severity.INFO));
            }
        });
    }
}
