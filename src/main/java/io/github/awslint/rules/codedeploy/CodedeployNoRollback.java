package io.github.awslint.rules.codedeploy;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.codedeploy.DeploymentGroup;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;

/** A deployment group that stays with a failed deployment. */
final class CodedeployNoRollback implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        DeploymentGroup.of(template).forEach(group -> {
            checkRollback(group, report);
            checkAlarms(group, report);
        });
    }

    private static void checkRollback(DeploymentGroup group, Reporter report) {
        Value rollback = group.get("AutoRollbackConfiguration");
        Value enabled = rollback.get("Enabled");
        Value events = rollback.get("Events");
        boolean noEvents = events.certainItems().filter(List::isEmpty).isPresent();
        if (rollback.isAbsent()) {
            report.at(
                            group.resource().typeNode(),
                            "Group does not roll back a failed deployment, add AutoRollbackConfiguration")
                    .as(Severity.WARNING);
        } else if (enabled.isFalse()) {
            report.at(enabled.place(), "AutoRollbackConfiguration is off, a failed deployment stays as it is")
                    .as(Severity.WARNING);
        } else if (enabled.isTrue() && noEvents) {
            report.at(rollback.place(), "AutoRollbackConfiguration is on, but has no Events; add DEPLOYMENT_FAILURE");
        } else if (stopsOnAlarm(events) && hasNoAlarm(group)) {
            report.at(events.place(), "DEPLOYMENT_STOP_ON_ALARM never happens without alarms, add AlarmConfiguration")
                    .as(Severity.WARNING);
        }
    }

    private static boolean stopsOnAlarm(Value events) {
        return events.items().stream().anyMatch(event -> event.is("DEPLOYMENT_STOP_ON_ALARM"));
    }

    private static boolean hasNoAlarm(DeploymentGroup group) {
        Value alarms = group.get("AlarmConfiguration", "Alarms");
        return alarms.certainItems().filter(List::isEmpty).isPresent();
    }

    private static void checkAlarms(DeploymentGroup group, Reporter report) {
        Value enabled = group.get("AlarmConfiguration", "Enabled");
        Value name = group.get("DeploymentConfigName");
        boolean gradual = name.text()
                .filter(text -> text.contains("Canary") || text.contains("Linear"))
                .isPresent();
        if (enabled.isFalse() && !hasNoAlarm(group)) {
            report.at(enabled.place(), "AlarmConfiguration is off, its alarms do not stop a deployment")
                    .as(Severity.WARNING);
        } else if (gradual && hasNoAlarm(group)) {
            report.at(
                            name.place(),
                            "%s shifts traffic slowly, but no alarm watches it; add AlarmConfiguration"
                                    .formatted(name.text().get()))
                    .as(Severity.INFO);
        }
    }
}
