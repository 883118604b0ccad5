package io.github.awslint.rules.elasticache;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A replication group of Valkey that does not say whether its traffic is encrypted. */
final class ElasticacheValkeyEncryption implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElastiCache::ReplicationGroup")
                .forEach(group -> group.branches("Engine", "TransitEncryptionEnabled").stream()
                        .filter(properties -> properties.get("Engine").is("valkey"))
                        .filter(properties ->
                                properties.get("TransitEncryptionEnabled").isAbsent())
                        .forEach(properties -> report.at(
                                group.propertiesKey(),
                                "Engine valkey needs TransitEncryptionEnabled, set it to true or to false")));
    }
}
