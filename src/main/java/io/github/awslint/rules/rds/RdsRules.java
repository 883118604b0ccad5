package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about RDS databases. */
public final class RdsRules {

    private RdsRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new RdsEngineUnknown()).about("AWS::RDS"),
                RuleGroup.of(
                                Template.class,
                                new RdsAuroraInstanceProperties(),
                                new RdsEnhancedMonitoringOff(),
                                new RdsKmsKeyUnencrypted(),
                                new RdsReplicaMode())
                        .about("AWS::RDS::DBInstance"),
                RuleGroup.of(
                                Template.class,
                                new RdsBackupRetention(),
                                new RdsEngineVersionRetired(),
                                new RdsEnhancedMonitoringPair(),
                                new RdsInstanceClassEngine(),
                                new RdsLiteralPassword())
                        .about("AWS::RDS::DBCluster", "AWS::RDS::DBInstance"),
                RuleGroup.of(
                                Template.class,
                                new RdsClusterEngineProperties(),
                                new RdsInstanceClusterMismatch(),
                                new RdsServerlessConfiguration())
                        .about("AWS::RDS::DBCluster"));
    }
}
