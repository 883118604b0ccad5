package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
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
        checkEncryption(instance.value("StorageEncrypted"), cluster, report);
    }

    private static void checkEncryption(Value encrypted, Resource cluster, Reporter report) {
        boolean derived = !cluster.value("SnapshotIdentifier").isAbsent()
                || !cluster.value("SourceDBClusterIdentifier").isAbsent()
                || !cluster.value("GlobalClusterIdentifier").isAbsent();
        Value clusters = cluster.value("StorageEncrypted");
        Optional<Boolean> wanted = clusters.isAbsent() && !derived ? Optional.of(false) : truth(clusters);
        for (Known known : wanted.isPresent() ? encrypted.known() : List.<Known>of()) {
            Optional<Boolean> own = known.scalar().flatMap(ScalarNode::asBoolean);
            if (own.isPresent() && !own.equals(wanted)) {
                report.at(
                                known.place(),
                                "StorageEncrypted %s contradicts the cluster, which decides; remove it here%s"
                                        .formatted(own.get(), known.clause()))
                        .note(cluster.key(), "the cluster")
                        .as(known.parameter().isPresent() ? Severity.WARNING : Severity.ERROR);
            }
        }
    }

    private static Optional<Boolean> truth(Value value) {
        return value.alternatives().size() == 1
                        && value.alternatives().get(0) instanceof Known known
                        && !known.byDefault()
                ? known.scalar().flatMap(ScalarNode::asBoolean)
                : Optional.empty();
    }
}
