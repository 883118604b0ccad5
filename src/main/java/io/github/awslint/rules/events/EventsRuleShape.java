package io.github.awslint.rules.events;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** A rule of EventBridge without trigger or target, or with a trigger that EventBridge does not understand. */
final class EventsRuleShape implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Resource rule : template.resources("AWS::Events::Rule")) {
            for (Value properties : rule.branches("EventPattern", "ScheduleExpression", "EventBusName", "Targets")) {
                check(rule, properties, report);
            }
            for (Known schedule : rule.value("ScheduleExpression").known()) {
                checkSchedule(schedule, report);
            }
            for (Value.Property field : rule.value("EventPattern").entries()) {
                checkField(field, report);
            }
        }
    }

    private static void check(Resource rule, Value properties, Reporter report) {
        Value schedule = properties.get("ScheduleExpression");
        if (schedule.isAbsent() && properties.get("EventPattern").isAbsent()) {
            report.at(rule.typeNode(), "Rule has no trigger, add EventPattern or ScheduleExpression");
        }
        if (schedule.isPresent() && isCustomBus(properties.get("EventBusName"))) {
            report.at(
                    rule.property("ScheduleExpression").orElseThrow(),
                    "ScheduleExpression works on the default bus only, remove EventBusName or use a Scheduler");
        }
        if (properties.get("Targets").certainItems().filter(List::isEmpty).isPresent()) {
            report.at(rule.typeNode(), "Rule has no Targets, its events reach nobody")
                    .as(Severity.WARNING);
        }
    }

    private static boolean isCustomBus(Value bus) {
        boolean ofTemplate = bus.resource()
                .filter(resource -> resource.type().equals("AWS::Events::EventBus"))
                .isPresent();
        return ofTemplate
                || bus.text()
                        .filter(name -> !name.equals("default") && !name.endsWith("event-bus/default"))
                        .isPresent();
    }

    private static void checkSchedule(Known schedule, Reporter report) {
        Optional<String> problem = schedule.text().flatMap(ScheduleGrammar::problem);
        problem.ifPresent(what -> report.at(
                schedule.place(),
                "ScheduleExpression \"%s\" %s%s".formatted(schedule.text().get(), what, schedule.clause())));
    }

    /** Every field of a pattern holds a list of what fits, or a mapping of further fields. */
    private static void checkField(Value.Property field, Reporter report) {
        for (Known known : field.value().known()) {
            if (known.content() instanceof ScalarNode && known.parameter().isEmpty()) {
                report.at(
                        known.place(),
                        "EventPattern needs a list for %s, write [%s]"
                                .formatted(field.name(), known.text().orElse("")));
            }
        }
        for (Value.Property inner : field.value().entries()) {
            checkField(inner, report);
        }
    }
}
