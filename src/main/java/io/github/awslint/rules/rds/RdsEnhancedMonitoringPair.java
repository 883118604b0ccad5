package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.Role;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Enhanced Monitoring with an interval but no role, a role but no interval, or an interval that RDS does not know. */
final class RdsEnhancedMonitoringPair implements Rule<Template> {

    /** Seconds. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html */
    private static final Set<Long> INTERVALS = Set.of(0L, 1L, 5L, 10L, 15L, 30L, 60L);

    /** What AmazonRDSEnhancedMonitoringRole allows, and the agent cannot do without. */
    private static final List<String> NEEDED = List.of("logs:CreateLogStream", "logs:PutLogEvents");

    @Override
    public Set<String> keys() {
        return Set.of("MonitoringRoleArn", "MonitoringInterval");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance", "AWS::RDS::DBCluster").forEach(database -> {
            database.value("MonitoringInterval").known().forEach(interval -> checkInterval(interval, report));
            database.branches("MonitoringInterval", "MonitoringRoleArn")
                    .forEach(properties -> checkPair(database, properties, report));
            checkRole(database, report);
        });
    }

    private static void checkInterval(Known interval, Reporter report) {
        interval.integer().ifPresent(seconds -> {
            if (!INTERVALS.contains(seconds)) {
                report.at(
                        interval.place(),
                        "MonitoringInterval %d is none of 0, 1, 5, 10, 15, 30 and 60 seconds%s"
                                .formatted(seconds, interval.clause()));
            }
        });
    }

    private static void checkRole(Resource database, Reporter report) {
        Value use = database.value("MonitoringRoleArn");
        for (Role role : Role.named(use, database.template())) {
            if (!role.lacks(NEEDED).isEmpty()) {
                report.at(
                                use.place(),
                                "Role \"%s\" may not write the metrics, give it the policy AmazonRDSEnhancedMonitoringRole"
                                        .formatted(role.resource().logicalId()))
                        .as(Severity.WARNING);
            }
        }
    }

    private static void checkPair(Resource database, Value properties, Reporter report) {
        Value interval = properties.get("MonitoringInterval");
        Value role = properties.get("MonitoringRoleArn");
        OptionalLong seconds = interval.integer();
        boolean on = seconds.isPresent() && seconds.getAsLong() > 0;
        boolean off = interval.isAbsent() || seconds.isPresent() && seconds.getAsLong() == 0;
        if (on && role.isAbsent()) {
            report.at(
                    database.propertiesKey(),
                    "MonitoringInterval %d needs a MonitoringRoleArn, by which RDS writes the metrics"
                            .formatted(seconds.getAsLong()));
        } else if (off && role.isPresent()) {
            // an instance is often created with the role, and monitored by hand when somebody has to look
            report.at(
                            interval.isAbsent() ? database.propertiesKey() : interval.place(),
                            "MonitoringRoleArn needs a MonitoringInterval above 0, such as 60, or has to go")
                    .as(database.type().equals("AWS::RDS::DBCluster") ? Severity.ERROR : Severity.WARNING);
        }
    }
}
