package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.StateType;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;
import java.util.OptionalLong;

/** A heartbeat is shorter than the task's timeout, and each is given once. */
final class SfnHeartbeatNotBelowTimeout implements Rule<StateMachine> {

    @Override
    public void check(StateMachine machine, Reporter report) {
        for (StateMachine level : machine.levels()) {
            level.states().values().stream()
                    .filter(state -> state.is(StateType.TASK))
                    .forEach(state -> check(state, report));
        }
    }

    private static void check(State task, Reporter report) {
        checkTwice(task, "TimeoutSeconds", report);
        checkTwice(task, "HeartbeatSeconds", report);
        Optional<ScalarNode> heartbeat = task.scalar("HeartbeatSeconds");
        Optional<ScalarNode> timeout = task.scalar("TimeoutSeconds");
        OptionalLong beat = seconds(heartbeat);
        OptionalLong limit = seconds(timeout);
        if (beat.isPresent() && limit.isPresent() && beat.getAsLong() >= limit.getAsLong()) {
            report.at(
                            heartbeat.get(),
                            "HeartbeatSeconds " + beat.getAsLong() + " is not below TimeoutSeconds " + limit.getAsLong()
                                    + "; lower the heartbeat")
                    .note(timeout.get(), "TimeoutSeconds stands here");
        }
    }

    private static void checkTwice(State task, String field, Reporter report) {
        if (task.body().has(field)) {
            task.body()
                    .entry(field + "Path")
                    .ifPresent(
                            path -> report.at(path, field + "Path stands beside " + field + "; keep one of the two"));
        }
    }

    private static OptionalLong seconds(Optional<ScalarNode> value) {
        return value.isPresent() ? value.get().asInteger() : OptionalLong.empty();
    }
}
