package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A database that looks like production, of which only the hypervisor's figures are kept. */
final class RdsEnhancedMonitoringOff implements Rule<Template> {

    private static final String INTERVAL = "MonitoringInterval";

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance").stream()
                .filter(instance -> !isMonitoredByCluster(instance))
                .forEach(instance -> instance.branches(INTERVAL, "MultiAZ", "DeletionProtection")
                        .forEach(properties -> check(instance, properties, report)));
    }

    /** Whether the instance is part of a cluster that monitors its instances, or of one that cannot be seen. */
    private static boolean isMonitoredByCluster(Resource instance) {
        Value cluster = instance.value("DBClusterIdentifier");
        Optional<Resource> own = cluster.resource();
        return !cluster.isAbsent()
                && !own.filter(resource -> isOff(resource.value(INTERVAL))).isPresent();
    }

    private static void check(Resource instance, Value properties, Reporter report) {
        Value interval = properties.get(INTERVAL);
        Optional<String> sign = signOfProduction(instance, properties);
        if (sign.isPresent() && isOff(interval)) {
            report.at(
                    interval.isAbsent() ? instance.typeNode() : interval.place(),
                    "Database with %s is seen from outside only, set MonitoringInterval: 60 and MonitoringRoleArn"
                            .formatted(sign.get()));
        }
    }

    private static boolean isOff(Value interval) {
        return interval.isAbsent() || interval.is("0");
    }

    private static Optional<String> signOfProduction(Resource instance, Value properties) {
        for (String property : List.of("MultiAZ", "DeletionProtection")) {
            if (properties.get(property).isTrue()) {
                return Optional.of(property);
            }
        }
        Value policy = instance.attributeValue("DeletionPolicy");
        return policy.is("Retain") || policy.is("Snapshot")
                ? policy.text().map(text -> "DeletionPolicy " + text)
                : Optional.empty();
    }
}
