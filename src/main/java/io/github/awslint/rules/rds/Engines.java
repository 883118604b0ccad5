package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The engines of RDS. RDS does not look at the case of their names.
 *
 * <p>https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and API_CreateDBCluster.html
 */
final class Engines {

    static final Set<String> OF_CLUSTERS =
            Set.of("aurora-mysql", "aurora-postgresql", "mysql", "postgres", "neptune", "docdb");

    static final Set<String> OF_INSTANCES = Set.of(
            "aurora-mysql",
            "aurora-postgresql",
            "custom-oracle-ee",
            "custom-oracle-ee-cdb",
            "custom-oracle-se2",
            "custom-oracle-se2-cdb",
            "custom-sqlserver-dev",
            "custom-sqlserver-ee",
            "custom-sqlserver-se",
            "custom-sqlserver-web",
            "db2-ae",
            "db2-se",
            "docdb",
            "mariadb",
            "mysql",
            "neptune",
            "oracle-ee",
            "oracle-ee-cdb",
            "oracle-se2",
            "oracle-se2-cdb",
            "postgres",
            "sqlserver-dev-ee",
            "sqlserver-ee",
            "sqlserver-ex",
            "sqlserver-se",
            "sqlserver-web");

    /** Engines that RDS had, with what to take instead. */
    static final Map<String, String> RETIRED =
            Map.of("aurora", "aurora-mysql", "oracle-se", "oracle-se2", "oracle-se1", "oracle-se2");

    private Engines() {}

    /** The engine in lower case, where it is the same whatever the conditions. */
    static Optional<String> of(Value properties) {
        return properties.get("Engine").text().map(engine -> engine.toLowerCase(Locale.ROOT));
    }

    /** Whether this is one of Aurora's engines. */
    static boolean isAurora(String engine) {
        return engine.equals("aurora-mysql") || engine.equals("aurora-postgresql") || engine.equals("aurora");
    }
}
