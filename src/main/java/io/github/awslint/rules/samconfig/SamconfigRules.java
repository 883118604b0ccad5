package io.github.awslint.rules.samconfig;

import io.github.awslint.deployment.SamDeployment;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.samconfig.SamConfig;
import io.github.awslint.samconfig.ShadowedConfig;
import java.util.List;

/** The rules about SAM CLI's configuration file. */
public final class SamconfigRules {

    private SamconfigRules() {}

    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                        SamConfig.class,
                        new SamconfigDeployConflict(),
                        new SamconfigOptionUnknown(),
                        new SamconfigStructure(),
                        new SamconfigSyncInProduction()),
                RuleGroup.of(ShadowedConfig.class, new SamconfigShadowed()),
                RuleGroup.of(SamDeployment.class, new SamconfigCapabilities(), new SamconfigDeployUnattended()));
    }
}
