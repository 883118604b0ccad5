package io.github.awslint.rules.elasticache;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about ElastiCache clusters. */
public final class ElastiCacheRules {

    private ElastiCacheRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new ElasticacheEngineUnknown(), new ElasticacheEngineVersionRetired())
                        .about("AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"),
                RuleGroup.of(Template.class, new ElasticacheFailover(), new ElasticacheValkeyEncryption())
                        .about("AWS::ElastiCache::ReplicationGroup"));
    }
}
