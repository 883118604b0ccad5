package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import java.util.Optional;

/** What rules and schedules of EventBridge become, for functions and state machines. */
final class TimedEvents {

    private final Output output;

    TimedEvents(Output output) {
        this.output = output;
    }

    /** A rule, with its queue for events that it cannot deliver. */
    void rule(Event event, String target) {
        GeneratedResource rule = event.make("", "AWS::Events::Rule")
                .using(Optional.of(event.body()))
                .needing(target);
        Optional<String> queue = queue(event);
        output.add(queue.map(rule::needing).orElse(rule));
        queue.ifPresent(id -> output.add(
                event.make("QueuePolicy", "AWS::SQS::QueuePolicy").needing(id).needing(event.logicalId())));
    }

    /** A schedule of the scheduler's, with the role under which it calls. */
    void schedule(Event event, String target) {
        GeneratedResource schedule = event.make("", "AWS::Scheduler::Schedule")
                .using(Optional.of(event.body()))
                .needing(target);
        Optional<String> queue = queue(event);
        schedule = queue.map(schedule::needing).orElse(schedule);
        if (event.properties().has("RoleArn")) {
            output.add(schedule);
            return;
        }
        GeneratedResource role = event.make("Role", "AWS::IAM::Role")
                .using(event.properties().get("PermissionsBoundary"))
                .using(event.properties().get("DeadLetterConfig", "Arn"))
                .needing(target);
        output.add(schedule.needing(role.logicalId()));
        output.add(queue.map(role::needing).orElse(role));
    }

    private Optional<String> queue(Event event) {
        Properties properties = event.properties();
        if (!properties.has("DeadLetterConfig") || properties.has("DeadLetterConfig", "Arn")) {
            return Optional.empty();
        }
        String id = properties.text("DeadLetterConfig", "QueueLogicalId").orElse(event.logicalId() + "Queue");
        output.add(GeneratedResource.of(id, "AWS::SQS::Queue", event.name())
                .when(event.owner().condition()));
        return Optional.of(id);
    }
}
