package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

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
    public Set<String> keys() {
        return Set.copyOf(OF_CLUSTER);
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance")
                .forEach(instance -> instance.branches("Engine").stream()
                        .filter(properties ->
                                Engines.of(properties).filter(Engines::isAurora).isPresent())
                        .findFirst()
                        .ifPresent(properties -> check(instance, properties, report)));
    }

    private static void check(Resource instance, Value properties, Reporter report) {
        List<String> misplaced = OF_CLUSTER.stream().filter(properties::has).toList();
        if (!misplaced.isEmpty()) {
            Report finding = report.at(
                    instance.propertiesKey(),
                    "Aurora instance sets %s, which its cluster decides; move it to the AWS::RDS::DBCluster"
                            .formatted(String.join(", ", misplaced)));
            misplaced.forEach(
                    name -> finding.note(instance.property(name).orElseThrow().key(), "set here"));
        }
    }
}
