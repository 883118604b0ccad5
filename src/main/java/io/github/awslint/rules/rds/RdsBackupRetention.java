package io.github.awslint.rules.rds;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.OptionalLong;
import java.util.Set;

/** A backup retention that RDS does not take: more than 35 days, or none for a cluster. */
final class RdsBackupRetention implements Rule<Template> {

    /** Days. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html */
    private static final long MAX_DAYS = 35;

    @Override
    public Set<String> keys() {
        return Set.of("BackupRetentionPeriod");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::RDS::DBInstance").forEach(database -> {
            if (isWritten(database, "DBClusterIdentifier") && isWritten(database, "BackupRetentionPeriod")) {
                report.at(
                        database.property("BackupRetentionPeriod").orElseThrow(),
                        "BackupRetentionPeriod is refused for a member of a cluster, set it at the cluster");
            } else {
                check(database.value("BackupRetentionPeriod"), 0, report);
            }
        });
        template.resources("AWS::RDS::DBCluster")
                .forEach(database -> check(database.value("BackupRetentionPeriod"), 1, report));
    }

    private static boolean isWritten(Resource database, String property) {
        return database.property(property).isPresent()
                && !database.value(property).mayBeAbsent();
    }

    private static void check(Value retention, long least, Reporter report) {
        for (Violation violation : Violation.of(retention, known -> isOutside(known.integer(), least))) {
            report.at(
                            violation.place(),
                            "BackupRetentionPeriod %d is outside of %d to 35 days%s"
                                    .formatted(
                                            violation.value().integer().orElse(0),
                                            least,
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static boolean isOutside(OptionalLong days, long least) {
        return days.isPresent() && (days.getAsLong() < least || days.getAsLong() > MAX_DAYS);
    }
}
