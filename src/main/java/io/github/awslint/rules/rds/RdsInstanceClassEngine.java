package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An instance class that exists, but not for the engine.
 *
 * <p>https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html and
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.SupportAurora.html;
 * what engines lack was adjusted by hand to the classes in the schema extensions of cfn-lint (MIT-0), so that none that these know is
 * refused.
 */
final class RdsInstanceClassEngine implements Rule<Template> {

    /**
     * Classes that engines do not run on.
     *
     * @param engines an engine, with {@code /} and the license model where that matters
     * @param remedy the end of the message
     */
    private record Gap(Pattern engines, Pattern classes, String remedy) {

        static Gap of(String engines, String classes, String remedy) {
            return new Gap(Pattern.compile(engines), Pattern.compile(classes), remedy);
        }

        boolean holds(String engine, String type) {
            return engines.matcher(engine).matches() && classes.matcher(type).matches();
        }
    }

    private static final String FOR_AURORA = "; take a db.r class, db.t of medium or larger, or db.serverless";

    /** Stands before the engine of a Multi-AZ cluster. */
    private static final String CLUSTER = "cluster-";

    private static final List<Gap> GAPS = List.of(
            Gap.of("aurora-.*", "db\\.(m\\d|c\\d|cr1|z1d|x1e?\\.|x2i|r5[bd]\\.).*|db\\.t.*\\.(nano|micro)", FOR_AURORA),
            Gap.of("aurora-postgresql/.*", "db\\.(t2|r3)\\..*|db\\.t4g\\.small", FOR_AURORA),
            Gap.of("aurora-mysql/.*", "db\\.t2\\.\\d?x?large", FOR_AURORA),
            Gap.of(
                    "(custom-)?(oracle|sqlserver)-.*|db2-.*",
                    "db\\.[a-z]+\\d+g[a-z]*\\..*",
                    ", whose engine does not run on Graviton"),
            Gap.of("(?!aurora-|neptune/|docdb/).*", "db\\.serverless", ", only Aurora runs serverless"),
            Gap.of("(mysql|mariadb|postgres)/.*", "db\\.(x1e?|x2iezn|z1d)\\..*", "; take a db.m, db.r or db.t class"),
            Gap.of("sqlserver-ex/.*", "db\\.[a-su-z][a-z]*\\d.*", "; the Express edition runs on db.t classes only"),
            Gap.of(
                    "db2-.*",
                    "db\\.(m[1-5]d?|r[1-5][bd]?|t[12]|x1e?|z1d)\\..*",
                    "; take a db.m6i, db.r6i or newer class"),
            Gap.of(
                    CLUSTER + "(mysql|postgres)/.*",
                    "db\\.(t\\d[a-z]*|[a-z]+[1-7](?![a-z]*d)[a-z]*)\\..*",
                    " in a cluster, which needs local storage; take a class such as db.m6gd.large"),
            Gap.of(
                    "oracle-se2/license-included",
                    "db\\.(x1e?|x2idn|x2iezn|z1d)\\..*",
                    " with the licence included; take a db.m, db.r or db.t class"));

    @Override
    public Set<String> keys() {
        return Set.of("DBClusterInstanceClass", "DBInstanceClass");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance").stream()
                .flatMap(database -> database.branches("Engine", "LicenseModel").stream())
                .forEach(properties -> Engines.of(properties)
                        .filter(Engines.OF_INSTANCES::contains)
                        .ifPresent(engine -> check(
                                engine,
                                engine + "/"
                                        + properties.get("LicenseModel").text().orElse(""),
                                "DBInstanceClass",
                                properties,
                                report)));
        template.resources("AWS::RDS::DBCluster").stream()
                .flatMap(cluster -> cluster.branches("Engine").stream())
                .forEach(properties -> Engines.of(properties)
                        .filter(Engines.OF_CLUSTERS::contains)
                        .ifPresent(engine ->
                                check(engine, CLUSTER + engine + "/", "DBClusterInstanceClass", properties, report)));
    }

    /** @param subject what the gaps know the engine as */
    private static void check(String engine, String subject, String property, Value properties, Reporter report) {
        for (Violation violation : Violation.of(
                properties.get(property), known -> gap(subject, known).isPresent())) {
            report.at(
                            violation.place(),
                            "%s \"%s\" is not offered for %s%s%s"
                                    .formatted(
                                            property,
                                            violation.value().text().orElse(""),
                                            engine,
                                            gap(subject, violation.value())
                                                    .map(Gap::remedy)
                                                    .orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static Optional<Gap> gap(String engine, Known type) {
        String name = type.text().orElse("");
        return GAPS.stream().filter(gap -> gap.holds(engine, name)).findFirst();
    }
}
