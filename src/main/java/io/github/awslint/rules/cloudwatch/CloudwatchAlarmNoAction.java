package io.github.awslint.rules.cloudwatch;

import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An alarm that tells nobody: it has no action, and nothing in the template looks at it. */
final class CloudwatchAlarmNoAction implements Rule<Template> {

    private static final List<String> ACTIONS = List.of("AlarmActions", "OKActions", "InsufficientDataActions");

    /** What can look at an alarm by its mere name. */
    private static final String[] WATCHERS = {
        "AWS::CloudWatch::CompositeAlarm",
        "AWS::CodeDeploy::DeploymentGroup",
        "AWS::ECS::Service",
        "AWS::Route53::HealthCheck",
        "AWS::AppConfig::Environment"
    };

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore() || template.contents().callsMacros()) {
            return;
        }
        Map<String, Resource> unused = new LinkedHashMap<>();
        template.resources("AWS::CloudWatch::Alarm").stream()
                .filter(CloudwatchAlarmNoAction::isSilent)
                .forEach(alarm -> unused.put(alarm.logicalId(), alarm));
        if (unused.isEmpty() || hearsOfAll(template)) {
            return;
        }
        for (Reference reference : template.references()) {
            if (reference.kind() != Reference.Kind.DEPENDS_ON) {
                unused.remove(reference.name());
            }
        }
        boolean byName = template.has(WATCHERS);
        for (Resource alarm : unused.values()) {
            if (!byName || alarm.value("AlarmName").isAbsent()) {
                report(alarm, report);
            }
        }
    }

    /** Whether a rule of EventBridge may be told of every alarm. */
    private static boolean hearsOfAll(Template template) {
        boolean unseen = template.resources("AWS::Events::Rule").stream()
                .map(rule -> rule.value("EventPattern", "source"))
                .anyMatch(source ->
                        !source.isWholeList() || source.items().stream().anyMatch(item -> !item.isFullyKnown()));
        return unseen
                || template.source().text().contains("aws.cloudwatch")
                        && template
                                .resources(
                                        "AWS::Events::Rule",
                                        "AWS::Serverless::Function",
                                        "AWS::Serverless::StateMachine")
                                .stream()
                                .anyMatch(listener ->
                                        listener.properties().toString().contains("aws.cloudwatch"));
    }

    private static boolean isSilent(Resource alarm) {
        return alarm.value("ActionsEnabled").isFalse()
                || ACTIONS.stream().allMatch(actions -> isEmpty(alarm.value(actions)));
    }

    private static void report(Resource alarm, Reporter report) {
        Value enabled = alarm.value("ActionsEnabled");
        if (enabled.isFalse()) {
            report.at(enabled.place(), "ActionsEnabled is false, nobody hears of this alarm");
        } else {
            report.at(alarm.typeNode(), "Alarm has no action, so nobody hears of it; add AlarmActions");
        }
    }

    private static boolean isEmpty(Value actions) {
        return actions.certainItems().filter(List::isEmpty).isPresent();
    }
}
