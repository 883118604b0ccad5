package io.github.awslint.rules.ecs;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.ecs.TaskDefinition;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A log driver without the options that it needs, or that Fargate does not have. */
final class EcsLogOptions implements Rule<Template> {

    /** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html */
    private static final Set<String> ON_FARGATE = Set.of("awslogs", "splunk", "awsfirelens");

    @Override
    public Set<String> keys() {
        // files of task definitions begin names with a small letter
        return Set.of("LogDriver", "logDriver");
    }

    @Override
    public void check(Template template, Reporter report) {
        Set<Node> reported = new HashSet<>();
        TaskDefinition.of(template).forEach(task -> {
            for (Value container : task.get("ContainerDefinitions").items()) {
                Value logging = container.get("LogConfiguration");
                checkDriver(task, logging.get("LogDriver"), reported, report);
                if (logging.get("LogDriver").is("awslogs")) {
                    checkOptions(container, logging.get("Options"), reported, report);
                }
            }
        });
    }

    private static void checkDriver(TaskDefinition task, Value driver, Set<Node> reported, Reporter report) {
        Optional<String> name = driver.text().filter(text -> !ON_FARGATE.contains(text));
        if (task.isFor("FARGATE") && name.isPresent() && reported.add(driver.place())) {
            report.at(
                    driver.place(),
                    "LogDriver \"%s\" does not exist on FARGATE, take awslogs, splunk or awsfirelens"
                            .formatted(name.get()));
        }
    }

    private static void checkOptions(Value container, Value options, Set<Node> reported, Reporter report) {
        List<String> missing = List.of("awslogs-group", "awslogs-region").stream()
                .filter(option -> options.get(option).isAbsent())
                .toList();
        Optional<Entry> logging = entry(container, "LogConfiguration");
        if (missing.isEmpty() || logging.isEmpty()) {
            return;
        }
        Node place = logging.get().value() instanceof MapNode map
                ? map.entry("Options").orElse(logging.get()).key()
                : logging.get().key();
        if (reported.add(place)) {
            report.at(place, "Log driver awslogs lacks its option %s".formatted(String.join(" and ", missing)))
                    .as(Severity.ERROR);
        }
    }

    private static Optional<Entry> entry(Value map, String name) {
        return map.entries().stream()
                .filter(property -> property.name().equals(name))
                .map(Value.Property::entry)
                .findFirst();
    }
}
