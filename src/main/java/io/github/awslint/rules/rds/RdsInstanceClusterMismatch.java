package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** An instance that contradicts the cluster which it joins. */
final class RdsInstanceClusterMismatch implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance")
                .forEach(instance -> instance.value("DBClusterIdentifier")
                        .resource()
                        .filter(cluster -> cluster.type().equals("AWS::RDS::DBCluster"))
                        .ifPresent(cluster -> check(instance, cluster, report)));
    }

    private static void check(Resource instance, Resource cluster, Reporter report) {
        Value engine = instance.value("Engine");
        Optional<String> own = engine.text();
        Optional<String> wanted = cluster.value("Engine").text();
        if (own.isPresent() && wanted.isPresent() && !own.get().equalsIgnoreCase(wanted.get())) {
            report.at(
                            engine.place(),
                            "Engine \"%s\" differs from \"%s\" of its cluster, write the cluster's"
                                    .formatted(own.get(), wanted.get()))
                    .note(cluster.key(), "the cluster");
        }
        Value encrypted = instance.value("StorageEncrypted");
        Optional<Boolean> ofInstance = truth(encrypted);
        boolean derived = !cluster.value("SnapshotIdentifier").isAbsent()
                || !cluster.value("SourceDBClusterIdentifier").isAbsent()
                || !cluster.value("GlobalClusterIdentifier").isAbsent();
        Value clusters = cluster.value("StorageEncrypted");
        Optional<Boolean> ofCluster = clusters.isAbsent() && !derived ? Optional.of(false) : truth(clusters);
        if (ofInstance.isPresent() && ofCluster.isPresent() && !ofInstance.equals(ofCluster)) {
            report.at(
                            encrypted.place(),
                            "StorageEncrypted %s contradicts the cluster, which decides; remove it here"
                                    .formatted(ofInstance.get()))
                    .note(cluster.key(), "the cluster");
        }
    }

    private static Optional<Boolean> truth(Value value) {
        return value.alternatives().size() == 1
                        && value.alternatives().get(0) instanceof Known known
                        && !known.byDefault()
                ? known.scalar().flatMap(scalar -> scalar.asBoolean())
                : Optional.empty();
    }
}
