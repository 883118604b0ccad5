package io.github.awslint.rules.backup;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.OptionalLong;

/** Backups that are deleted before they have been in cold storage for the time that is paid anyway. */
final class BackupLifecycleDays implements Rule<Template> {

    /** Days. https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html */
    private static final long LEAST_IN_COLD_STORAGE = 90;

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Backup::BackupPlan").stream()
                .flatMap(plan -> plan.value("BackupPlan", "BackupPlanRule").items().stream())
                .forEach(rule -> {
                    check(rule, report);
                    rule.get("CopyActions").items().forEach(copy -> check(copy, report));
                });
    }

    private static void check(Value owner, Reporter report) {
        for (Value.Property property : owner.entries()) {
            if (!property.name().equals("Lifecycle")) {
                continue;
            }
            OptionalLong cold =
                    property.value().get("MoveToColdStorageAfterDays").integer();
            OptionalLong deleted = property.value().get("DeleteAfterDays").integer();
            if (cold.isPresent()
                    && deleted.isPresent()
                    && deleted.getAsLong() < cold.getAsLong() + LEAST_IN_COLD_STORAGE) {
                report.at(
                        property.value().get("DeleteAfterDays").place(),
                        "DeleteAfterDays %d is less than 90 days after MoveToColdStorageAfterDays, write %d or more"
                                .formatted(deleted.getAsLong(), cold.getAsLong() + LEAST_IN_COLD_STORAGE));
            }
        }
    }
}
