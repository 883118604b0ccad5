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

    /** https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/deprecated-engine-versions.html */
    private static final Map<String, Pattern> RETIRED = Map.of(
            "redis", Pattern.compile("[1-3]\\..*|4\\.0\\.\\d|5\\.0\\.[0-5]"),
            "memcached", Pattern.compile("1\\.[0-3]\\..*|1\\.4\\.[0-4]"));

    private static final Map<String, String> OLDEST = Map.of("redis", "4.0.10", "memcached", "1.4.5");

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
                            "EngineVersion \"%s\" of %s is retired; the oldest that is created is %s%s"
                                    .formatted(
                                            violation.value().text().orElse(""),
                                            engine,
                                            OLDEST.get(engine),
                                            violation.value().clause()))
                    .as(single && violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }
}
