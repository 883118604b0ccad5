package io.github.awslint.rules.stepfunctions;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.TaskCall;
import io.github.awslint.syntax.ScalarNode;
import java.util.Optional;

/** A task that gives up while the function that it runs still works. */
final class SfnTaskTimeoutBelowFunction implements Rule<DeployedStateMachine> {

    @Override
    public void check(DeployedStateMachine machine, Reporter report) {
        if (machine.resources().isEmpty()) {
            return;
        }
        for (StateMachine level : machine.definition().levels()) {
            for (State state : level.states().values()) {
                Optional<ScalarNode> limit = state.scalar("TimeoutSeconds");
                // a task that waits for its token outlives the call
                if (limit.isPresent() && !state.waitsFor(TaskCall.Wait.TOKEN)) {
                    machine.function(state).ifPresent(function -> check(limit.get(), state, function, report));
                }
            }
        }
    }

    private static void check(ScalarNode limit, State state, Resource function, Reporter report) {
        Value timeout = function.value("Timeout");
        long seconds = limit.asInteger().orElse(Long.MAX_VALUE);
        if (seconds < timeout.integer().orElse(0)) {
            report.at(
                            limit,
                            "task \"%s\" ends after %d s, but function \"%s\" runs up to %d s; align the two"
                                    .formatted(
                                            state,
                                            seconds,
                                            function.logicalId(),
                                            timeout.integer().orElse(0)))
                    .note(timeout.place(), "the function's timeout");
        }
    }
}
