package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.StateType;
import io.github.awslint.stepfunctions.TaskCall;
import io.github.awslint.stepfunctions.WorkflowType;
import io.github.awslint.syntax.ScalarNode;

/** Express workflows last five minutes and wait for nobody. */
final class SfnExpressUnsupported implements Rule<DeployedStateMachine> {

    /** Seconds that an Express execution lasts at most. */
    private static final long LIMIT = 300;

    @Override
    public void check(DeployedStateMachine machine, Reporter report) {
        for (StateMachine level : machine.definition().levels()) {
            if (level.workflowType().filter(WorkflowType.EXPRESS::equals).isPresent()) {
                level.node().scalar("TimeoutSeconds").ifPresent(timeout -> checkTimeout(timeout, report));
                level.states().values().forEach(state -> checkState(state, report));
            }
        }
    }

    private static void checkState(State state, Reporter report) {
        state.call()
                .filter(call -> call.awaits() != TaskCall.Wait.RESPONSE)
                .ifPresent(call -> report.at(
                        state.body().get("Resource").orElseThrow(),
                        "task \"" + state
                                + "\" waits for its job, which an EXPRESS workflow cannot; use a STANDARD one"));
        if (state.is(StateType.TASK)) {
            state.scalar("TimeoutSeconds").ifPresent(timeout -> checkTimeout(timeout, report));
        }
        if (state.is(StateType.MAP)) {
            state.nested().stream()
                    .flatMap(inner -> inner.node().map("ProcessorConfig").stream())
                    .flatMap(configuration -> configuration.scalar("Mode").stream())
                    .filter(mode -> mode.text().equals("DISTRIBUTED"))
                    .forEach(mode -> report.at(
                            mode,
                            "Mode DISTRIBUTED of \"" + state
                                    + "\" is not supported in an EXPRESS workflow; use INLINE"));
        }
    }

    private static void checkTimeout(ScalarNode timeout, Reporter report) {
        if (timeout.asInteger().orElse(0) > LIMIT) {
            report.at(timeout, "TimeoutSeconds " + timeout + " never passes: an EXPRESS workflow ends after " + LIMIT)
                    .as(Severity.WARNING);
        }
    }
}
