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
import java.util.List;

/** Without a timeout a task waits for its answer up to a year. */
final class SfnTaskTimeoutMissing implements Rule<DeployedStateMachine> {

    private static final List<String> TIMEOUTS = List.of("TimeoutSeconds", "TimeoutSecondsPath");
    private static final List<String> HEARTBEATS = List.of("HeartbeatSeconds", "HeartbeatSecondsPath");

    @Override
    public void check(DeployedStateMachine deployed, Reporter report) {
        StateMachine machine = deployed.definition();
        if (machine.node().has("TimeoutSeconds") || !machine.isKnown()) {
            return;
        }
        List<State> tasks = machine.levels().stream()
                .filter(SfnTaskTimeoutMissing::mayLast)
                .flatMap(level -> level.states().values().stream())
                .filter(state -> state.isKnown() && state.is(StateType.TASK) && !hasAny(state, TIMEOUTS))
                .toList();
        tasks.stream()
                .filter(task -> task.waitsFor(TaskCall.Wait.TOKEN) && !hasAny(task, HEARTBEATS))
                .forEach(task -> report.at(
                        task.entry(),
                        "task \"" + task + "\" waits up to a year for an answer that gets lost; set TimeoutSeconds"));
        List<State> others =
                tasks.stream().filter(task -> runsCode(task, deployed)).toList();
        if (!others.isEmpty()) {
            report.at(
                            others.get(0).entry(),
                            "task \"" + others.get(0) + "\"" + more(others.size() - 1)
                                    + " without a timeout; set TimeoutSeconds here or for the whole machine")
                    .as(Severity.INFO);
        }
    }

    /** An Express workflow ends by itself. */
    private static boolean mayLast(StateMachine level) {
        return level.workflowType().filter(WorkflowType.STANDARD::equals).isPresent();
    }

    /** Jobs and functions may hang; a plain call of a service is answered at once. */
    private static boolean runsCode(State task, DeployedStateMachine machine) {
        return task.waitsFor(TaskCall.Wait.JOB)
                || machine.runsFunction(task)
                        && task.call()
                                .filter(call -> call.sdk() || call.awaits() == TaskCall.Wait.TOKEN)
                                .isEmpty();
    }

    private static String more(int count) {
        return count == 0 ? " is" : " and " + count + " more are";
    }

    private static boolean hasAny(State state, List<String> fields) {
        return fields.stream().anyMatch(state.body()::has);
    }
}
