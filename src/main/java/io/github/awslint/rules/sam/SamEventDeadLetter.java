package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.sam.ServerlessApplication;
import io.github.awslint.sam.ServerlessEvent;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A dead-letter queue of a scheduled or EventBridge event that is not said in exactly one way. */
final class SamEventDeadLetter implements Rule<ServerlessApplication> {

    private static final Set<String> TYPES = Set.of("Schedule", "ScheduleV2", "CloudWatchEvent", "EventBridgeRule");

    @Override
    public Set<String> keys() {
        return Set.of("DeadLetterConfig");
    }

    @Override
    public void check(ServerlessApplication application, Reporter report) {
        application.events().stream()
                .filter(event -> TYPES.contains(event.type()))
                .filter(event -> !event.property("DeadLetterConfig").isAbsent())
                .forEach(event -> check(event, report));
    }

    private static void check(ServerlessEvent event, Reporter report) {
        Value queue = event.property("DeadLetterConfig");
        Value arn = queue.get("Arn");
        Value type = queue.get("Type");
        if (arn.isAbsent() && type.isAbsent()) {
            report.at(
                    event.anchor("DeadLetterConfig"),
                    "DeadLetterConfig of event \"%s\" names no queue; give its Arn, or Type: SQS for a new one"
                            .formatted(event.name()));
        } else if (isWritten(arn) && isWritten(type)) {
            report.at(
                    event.anchor("DeadLetterConfig"),
                    "DeadLetterConfig of event \"%s\" has both Arn and Type; keep one".formatted(event.name()));
        }
        event.written("DeadLetterConfig")
                .filter(MapNode.class::isInstance)
                .flatMap(map -> ((MapNode) map).get("QueueLogicalId"))
                .filter(id -> !(id instanceof ScalarNode) && !Intrinsic.isMacro(id))
                .ifPresent(id -> report.at(
                        id,
                        "QueueLogicalId is the new queue's logical id, so it must be a plain text without functions"));
    }

    private static boolean isWritten(Value value) {
        return !value.mayBeAbsent();
    }
}
