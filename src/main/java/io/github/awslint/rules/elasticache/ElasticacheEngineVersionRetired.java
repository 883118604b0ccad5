package io.github.awslint.rules.elasticache;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A version of a cache engine that ElastiCache no longer creates. */
final class ElasticacheEngineVersionRetired implements Rule<Template> {

    /**
     * Retired versions by engine, adjusted to the versions in the schema extensions of cfn-lint (MIT-0); see also
     * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/deprecated-engine-versions.html
     */
    private static final Map<String, Pattern> RETIRED = Map.of(
            "redis", Pattern.compile("[1-3]\\..*|4\\.0\\.\\d|5\\.0\\.[0-5]"),
            "memcached", Pattern.compile("1\\.[0-3]\\..*|1\\.4\\.[0-4]"));

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup")
                .forEach(cluster ->
                        cluster.branches("Engine").forEach(properties -> check(cluster, properties, report)));
    }

    private static void check(Resource cluster, Value properties, Reporter report) {
        String engine = properties.get("Engine").text().orElse("").toLowerCase(Locale.ROOT);
        Pattern retired = RETIRED.get(engine);
        if (retired == null) {
            return;
        }
        for (Violation violation : Violation.of(
                properties.get("EngineVersion"),
                known -> known.text()
                        .filter(version -> retired.matcher(version).matches())
                        .isPresent())) {
            // a replication group outlives the engine that it began with
            boolean single = cluster.type().equals("AWS::ElastiCache::CacheCluster");
            report.at(
                            violation.place(),
                            "EngineVersion \"%s\" of %s is retired; ElastiCache creates %s and newer%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            engine,
                                            oldest(
                                                    engine,
                                                    violation.value().text().orElse("")),
                                            violation.value().clause()))
                    .as(single && violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    /** The oldest version that is created of the engine's release line, or at all. */
    private static String oldest(String engine, String version) {
        if (engine.equals("memcached")) {
            return "1.4.5";
        }
        return version.startsWith("5.") ? "5.0.6" : "4.0.10";
    }
}
