package io.github.awslint.rules.events;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A rule that waits for a state of an instance that EC2 never tells of. */
final class EventsInstanceState implements Rule<Template> {

    private static final String NOTIFICATION = "EC2 Instance State-change Notification";
    private static final List<String> STATES =
            List.of("pending", "running", "stopping", "stopped", "shutting-down", "terminated");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Events::Rule").forEach(rule -> {
            Value pattern = rule.value("EventPattern");
            if (isAboutStates(pattern.get("detail-type"))) {
                pattern.get("detail", "state").items().forEach(state -> check(state, report));
            }
        });
    }

    /** Another kind of event may have other states. */
    private static boolean isAboutStates(Value types) {
        Optional<List<Value>> items = types.certainItems().filter(all -> !all.isEmpty());
        return items.isPresent() && items.get().stream().allMatch(type -> type.is(NOTIFICATION));
    }

    private static void check(Value state, Reporter report) {
        for (Known known : state.known()) {
            known.text()
                    .filter(text -> !STATES.contains(text))
                    .ifPresent(text -> report.at(
                            known.place(),
                            "State \"%s\" never comes, EC2 tells of %s%s"
                                    .formatted(text, String.join(", ", STATES), known.clause())));
        }
    }
}
