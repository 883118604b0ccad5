package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about RDS databases. */
public final class RdsRules {

    private RdsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new RdsAuroraInstanceProperties(),
                        new RdsBackupRetention(),
                        new RdsClusterEngineProperties(),
                        new RdsEngineUnknown(),
                        new RdsEngineVersionRetired(),
                        new RdsEnhancedMonitoringOff(),
                        new RdsEnhancedMonitoringPair(),
                        new RdsInstanceClassEngine(),
                        new RdsInstanceClusterMismatch(),
                        new RdsKmsKeyUnencrypted(),
                        new RdsLiteralPassword(),
                        new RdsReplicaMode(),
                        new RdsServerlessConfiguration())
                .where(template -> template.uses("AWS::RDS")));
    }
}
