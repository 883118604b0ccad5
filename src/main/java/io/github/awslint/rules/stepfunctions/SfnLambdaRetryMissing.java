package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.DeployedStateMachine;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.Substitution;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/** Lambda fails now and then for reasons of its own; only a Retry hides that. */
final class SfnLambdaRetryMissing implements Rule<DeployedStateMachine> {

    /** What a Retry may name to cover Lambda's transient failures. */
    private static final Set<String> COVERING = Set.of(
            "Lambda.ServiceException",
            "Lambda.AWSLambdaException",
            "Lambda.SdkClientException",
            "Lambda.ClientExecutionTimeoutException",
            "Lambda.TooManyRequestsException",
            "States.TaskFailed",
            "States.ALL");

    @Override
    public void check(DeployedStateMachine machine, Reporter report) {
        for (StateMachine level : machine.definition().levels()) {
            if (level.owner().filter(SfnLambdaRetryMissing::retries).isEmpty()) {
                level.states().values().stream()
                        .filter(State::isKnown)
                        .filter(machine::runsFunction)
                        .filter(state -> !retries(state))
                        .forEach(state -> report.at(
                                state.entry(),
                                "task \"" + state
                                        + "\" does not retry Lambda.ServiceException and the like; add a Retry"));
            }
        }
    }

    /** Whether transient failures are retried; yes where the section cannot be read. */
    private static boolean retries(State state) {
        boolean readable = state.body()
                .get("Retry")
                .filter(node -> !(node instanceof ListNode))
                .isEmpty();
        return !readable
                || state.handlers("Retry").stream()
                        .flatMap(retry -> retry.list("ErrorEquals").map(ListNode::items).orElse(List.of()).stream())
                        .anyMatch(error -> !(error instanceof ScalarNode name)
                                || !Substitution.isFree(name)
                                || name.text().startsWith("{%")
                                || COVERING.contains(name.text()));
    }
}
