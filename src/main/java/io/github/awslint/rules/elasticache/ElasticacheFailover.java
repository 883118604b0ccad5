package io.github.awslint.rules.elasticache;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;

/** Automatic failover that is off where it must be on, or on where there is nothing to fail over to. */
final class ElasticacheFailover implements Rule<Template> {

    private static final String FAILOVER = "AutomaticFailoverEnabled";
    private static final String PARAMETERS = "CacheParameterGroupName";

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElastiCache::ReplicationGroup").forEach(group -> {
            boolean cluster = isClusterMode(group);
            group.branches(FAILOVER, "MultiAZEnabled", "NumCacheClusters", "NumNodeGroups")
                    .forEach(properties -> check(group, properties, cluster, report));
        });
    }

    private static void check(Resource group, Value properties, boolean clusterMode, Reporter report) {
        Value failover = properties.get(FAILOVER);
        if (clusterMode && failover.isFalse()) {
            report.at(
                            group.properties().get(PARAMETERS).orElseThrow(),
                            "AutomaticFailoverEnabled must not be false with cluster mode parameters, set it to true")
                    .note(failover.place(), "switched off here");
        } else if (failover.isFalse() && properties.get("MultiAZEnabled").isTrue()) {
            report.at(failover.place(), "AutomaticFailoverEnabled must be true where MultiAZEnabled is true");
        }
        Value nodes = properties.get("NumCacheClusters");
        OptionalLong count = nodes.integer();
        boolean alone = count.isPresent()
                && count.getAsLong() <= 1
                && properties.get("NumNodeGroups").isAbsent();
        if (alone && (clusterMode || failover.isTrue())) {
            report.at(
                    nodes.place(),
                    "NumCacheClusters %d leaves nothing to fail over to, automatic failover needs 2 or more"
                            .formatted(count.getAsLong()));
        }
    }

    /** Whether the group's parameters are in the template, and switch the cluster mode on. */
    private static boolean isClusterMode(Resource group) {
        return group.value(PARAMETERS)
                .resource()
                .filter(parameters -> parameters.type().equals("AWS::ElastiCache::ParameterGroup"))
                .filter(parameters ->
                        parameters.value("Properties", "cluster-enabled").is("yes"))
                .isPresent();
    }
}
