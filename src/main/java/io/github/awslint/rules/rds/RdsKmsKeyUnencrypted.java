package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A key for the storage of an instance whose storage is not to be encrypted. */
final class RdsKmsKeyUnencrypted implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("KmsKeyId");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance")
                .forEach(instance -> instance.branches("KmsKeyId", "StorageEncrypted", "Engine")
                        .forEach(properties -> check(instance, properties, report)));
    }

    private static void check(Resource instance, Value properties, Reporter report) {
        String engine = Engines.of(properties).orElse("custom-");
        boolean inherits = engine.startsWith("custom-")
                || Engines.isAurora(engine)
                || !properties.get("DBClusterIdentifier").isAbsent()
                || !properties.get("SourceDBInstanceIdentifier").isAbsent()
                || !properties.get("DBSnapshotIdentifier").isAbsent();
        if (inherits || !properties.get("KmsKeyId").isPresent()) {
            return;
        }
        Value encrypted = properties.get("StorageEncrypted");
        if (encrypted.isFalse() || encrypted.isAbsent()) {
            report.at(
                    encrypted.isFalse() ? encrypted.place() : instance.propertiesKey(),
                    "KmsKeyId needs StorageEncrypted: true, RDS refuses a key for storage in the clear");
        }
    }
}
