package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;

/**
 * A setting of a cluster that belongs to the other kind: Aurora, whose storage is its own, or a Multi-AZ DB cluster of MySQL or PostgreSQL.
 *
 * <p>https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html names the kinds that a setting is valid for.
 */
final class RdsClusterEngineProperties implements Rule<Template> {

    private static final List<String> MULTI_AZ_ONLY =
            List.of("AllocatedStorage", "DBClusterInstanceClass", "Iops", "PubliclyAccessible");

    private static final List<String> MULTI_AZ_REQUIRED =
            List.of("AllocatedStorage", "DBClusterInstanceClass", "StorageType");

    private static final List<String> AURORA_ONLY = List.of(
            "BacktrackWindow",
            "EnableHttpEndpoint",
            "EngineMode",
            "GlobalClusterIdentifier",
            "ScalingConfiguration",
            "ServerlessV2ScalingConfiguration");

    private static final Set<String> AURORA_STORAGE = Set.of("aurora", "aurora-iopt1");
    private static final Set<String> MULTI_AZ_STORAGE = Set.of("gp3", "io1", "io2");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBCluster").forEach(cluster -> {
            for (Value properties : cluster.branches("Engine")) {
                String engine = Engines.of(properties).orElse("");
                if (Engines.isAurora(engine)) {
                    refuse(cluster, properties, MULTI_AZ_ONLY, "is for Multi-AZ clusters of mysql or postgres", report);
                    checkStorage(properties, engine, AURORA_STORAGE, report);
                } else if (engine.equals("mysql") || engine.equals("postgres")) {
                    refuse(cluster, properties, AURORA_ONLY, "is for clusters of Aurora only", report);
                    require(cluster, properties, engine, report);
                    checkStorage(properties, engine, MULTI_AZ_STORAGE, report);
                }
            }
        });
    }

    private static void refuse(Resource cluster, Value properties, List<String> names, String reason, Reporter report) {
        for (String name : names) {
            if (properties.has(name)) {
                report.at(
                        cluster.property(name).orElseThrow(),
                        "%s %s, remove it or change the Engine".formatted(name, reason));
            }
        }
    }

    private static void require(Resource cluster, Value properties, String engine, Reporter report) {
        boolean restored = properties.get("SnapshotIdentifier").isAbsent()
                && properties.get("SourceDBClusterIdentifier").isAbsent();
        for (String name : MULTI_AZ_REQUIRED) {
            if (restored && properties.get(name).isAbsent()) {
                report.at(
                        cluster.propertiesKey(),
                        "Multi-AZ cluster of %s needs %s, add it or take an engine of Aurora".formatted(engine, name));
            }
        }
    }

    private static void checkStorage(Value properties, String engine, Set<String> types, Reporter report) {
        for (Violation violation : Violation.of(
                properties.get("StorageType"),
                known -> known.text().filter(type -> !types.contains(type)).isPresent())) {
            report.at(
                            violation.place(),
                            "StorageType \"%s\" is none of a cluster of %s, take %s%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            engine,
                                            String.join(
                                                    ", ",
                                                    types.stream().sorted().toList()),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
