package io.github.awslint.rules.elasticache;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Locale;
import java.util.Set;

/** An engine that ElastiCache does not have. */
final class ElasticacheEngineUnknown implements Rule<Template> {

    private static final Set<String> ENGINES = Set.of("memcached", "redis", "valkey");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup")
                .forEach(cluster -> {
                    for (Violation violation : Violation.of(
                            cluster.value("Engine"),
                            known -> known.text()
                                    .filter(engine -> !ENGINES.contains(engine.toLowerCase(Locale.ROOT)))
                                    .isPresent())) {
                        String engine = violation.value().text().orElse("");
                        report.at(
                                        violation.place(),
                                        "Engine \"%s\" is none of memcached, redis and valkey%s%s"
                                                .formatted(
                                                        engine,
                                                        NearestName.hint(engine, ENGINES),
                                                        violation.value().clause()))
                                .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
                    }
                });
    }
}
