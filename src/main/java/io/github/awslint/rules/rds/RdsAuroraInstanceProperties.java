package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** A setting on an instance of Aurora that belongs to its cluster. */
final class RdsAuroraInstanceProperties implements Rule<Template> {

    private static final List<String> OF_CLUSTER = List.of(
            "AllocatedStorage",
            "BackupRetentionPeriod",
            "CopyTagsToSnapshot",
            "DeletionProtection",
            "EnableIAMDatabaseAuthentication",
            "MasterUserPassword",
            "StorageEncrypted");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance").forEach(database -> {
            for (Value properties : database.branches("Engine")) {
                if (Engines.of(properties).filter(Engines::isAurora).isPresent()) {
                    OF_CLUSTER.forEach(name -> check(database, properties, name, report));
                    return;
                }
            }
        });
    }

    private static void check(Resource database, Value properties, String name, Reporter report) {
        if (properties.get(name).isWritten()) {
            report.at(
                    database.property(name).orElseThrow(),
                    "%s belongs to the Aurora cluster, not to its instance; move it to the AWS::RDS::DBCluster"
                            .formatted(name));
        }
    }
}
