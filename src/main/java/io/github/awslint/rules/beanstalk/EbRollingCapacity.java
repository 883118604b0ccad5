package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.EnvironmentOptions;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.beanstalk.Options;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Optional;

/** Rolling deployments where the batch may be the only instance. */
final class EbRollingCapacity implements Rule<EnvironmentOptions> {

    private static final String REMEDY = "; use RollingWithAdditionalBatch, or MinSize 2";

    @Override
    public void check(EnvironmentOptions environment, Reporter report) {
        Optional<OptionSetting> policy = environment.where(Options.DEPLOYMENT_POLICY, "Rolling");
        boolean scales = environment
                .get(Options.ENVIRONMENT_TYPE)
                .map(type -> type.value().is("LoadBalanced"))
                .orElse(true);
        if (policy.isEmpty() || !scales) {
            return;
        }
        if (environment.lacks(Options.MIN_SIZE)) {
            Report missing = report.at(
                    policy.get().value().location(),
                    "Rolling takes the only instance out of service where MinSize is left at 1" + REMEDY);
            if (!environment.isDeclaredInFull()) {
                missing.as(Severity.INFO);
            }
        }
        environment
                .where(Options.MIN_SIZE, "1")
                .ifPresent(minimum -> report.at(
                                policy.get().value().location(),
                                "Rolling with MinSize 1 takes the only instance out of service" + REMEDY)
                        .note(minimum.value().location(), "one instance here"));
    }
}
