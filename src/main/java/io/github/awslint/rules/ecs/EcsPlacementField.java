package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.Service;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Placement strategies whose field does not fit, or that a service cannot have. */
final class EcsPlacementField implements Rule<Template> {

    private static final int MOST_STRATEGIES = 5;
    private static final Set<String> BINPACK_FIELDS = Set.of("cpu", "memory");
    private static final Set<String> SPREAD_FIELDS = Set.of("instanceid", "host");

    @Override
    public Set<String> keys() {
        return Set.of("PlacementStrategies", "PlacementConstraints");
    }

    @Override
    public void check(Template template, Reporter report) {
        Service.of(template).forEach(service -> check(service, report));
    }

    private static void check(Service service, Reporter report) {
        List<Value> strategies =
                service.get("PlacementStrategies").certainItems().orElse(List.of());
        if (strategies.size() > MOST_STRATEGIES) {
            report.at(
                    service.get("PlacementStrategies").place(),
                    "PlacementStrategies has %d items, ECS takes %d".formatted(strategies.size(), MOST_STRATEGIES));
        }
        if (service.isDaemon() && !strategies.isEmpty()) {
            report.at(
                    service.resource().property("PlacementStrategies").orElseThrow(),
                    "PlacementStrategies cannot be set for a DAEMON service, which runs once on each instance");
        }
        strategies.forEach(strategy -> checkStrategy(strategy, report));
        if (strategies.size() > 1
                && strategies.get(0).get("Type").is("binpack")
                && strategies.stream().anyMatch(strategy -> strategy.get("Type").is("spread"))) {
            report.at(
                            strategies.get(0).place(),
                            "Strategy binpack comes before spread and decides first, put spread first for availability")
                    .as(Severity.INFO);
        }
        for (Value constraint : service.get("PlacementConstraints").items()) {
            Value expression = constraint.get("Expression");
            if (constraint.get("Type").is("distinctInstance") && expression.isPresent()) {
                report.at(
                        expression.place(), "Expression cannot be set for the constraint distinctInstance, remove it");
            }
        }
    }

    private static void checkStrategy(Value strategy, Reporter report) {
        Value type = strategy.get("Type");
        Value field = strategy.get("Field");
        Optional<String> name = field.text().map(text -> text.toLowerCase(Locale.ROOT));
        if (type.is("binpack") && field.isAbsent()) {
            report.at(type.place(), "Strategy binpack has no Field, add cpu or memory");
        } else if (type.is("binpack")
                && name.filter(text -> !BINPACK_FIELDS.contains(text)).isPresent()) {
            report.at(
                    field.place(),
                    "Field \"%s\" does not fit binpack, write cpu or memory"
                            .formatted(field.text().get()));
        } else if (type.is("random") && field.isPresent()) {
            report.at(field.place(), "Field has no effect on the strategy random, remove it")
                    .as(Severity.WARNING);
        } else if (type.is("spread") && field.isAbsent()) {
            report.at(type.place(), "Strategy spread has no Field, write instanceId or attribute:ecs.availability-zone")
                    .as(Severity.WARNING);
        } else if (type.is("spread")
                && name.filter(text -> !isSpreadField(text)).isPresent()) {
            report.at(
                    field.place(),
                    "Field \"%s\" does not fit spread, write instanceId or attribute:NAME"
                            .formatted(field.text().get()));
        }
    }

    private static boolean isSpreadField(String field) {
        return SPREAD_FIELDS.contains(field) || field.startsWith("attribute:");
    }
}
