package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** The scaling settings of one generation of Aurora Serverless on a cluster of the other. */
final class RdsServerlessConfiguration implements Rule<Template> {

    private static final String FIRST = "ScalingConfiguration";
    private static final String SECOND = "ServerlessV2ScalingConfiguration";

    @Override
    public Set<String> keys() {
        return Set.of(FIRST, SECOND);
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBCluster")
                .forEach(cluster -> cluster.branches("EngineMode", FIRST, SECOND)
                        .forEach(properties -> check(cluster, properties, report)));
    }

    private static void check(Resource cluster, Value properties, Reporter report) {
        Value mode = properties.get("EngineMode");
        boolean provisioned = mode.isAbsent() || mode.is("provisioned");
        if (provisioned && properties.has(FIRST)) {
            report.at(
                    cluster.property(FIRST).orElseThrow(),
                    "ScalingConfiguration is for EngineMode serverless only, use ServerlessV2ScalingConfiguration");
        } else if (mode.is("serverless") && properties.has(SECOND)) {
            report.at(
                    cluster.property(SECOND).orElseThrow(),
                    "ServerlessV2ScalingConfiguration is not for EngineMode serverless, leave EngineMode out");
        }
    }
}
