package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.StateType;
import io.github.awslint.stepfunctions.Substitution;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** States.ALL stands alone, in the last entry; other names that start with States. are the language's own. */
final class SfnErrorEqualsOrder implements Rule<StateMachine> {

    private static final String ALL = "States.ALL";

    /** Predefined names (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html). */
    private static final Set<String> RESERVED = Set.of(
            ALL,
            "States.BranchFailed",
            "States.DataLimitExceeded",
            "States.ExceedToleratedFailureThreshold",
            "States.HeartbeatTimeout",
            "States.IntrinsicFailure",
            "States.ItemReaderFailed",
            "States.NoChoiceMatched",
            "States.ParameterPathFailure",
            "States.Permissions",
            "States.QueryEvaluationError",
            "States.ResultPathMatchFailure",
            "States.ResultWriterFailed",
            "States.Runtime",
            "States.TaskFailed",
            "States.Timeout");

    @Override
    public void check(StateMachine machine, Reporter report) {
        List<State> states = machine.levels().stream()
                .flatMap(level -> level.states().values().stream())
                .toList();
        Set<String> raised = states.stream()
                .filter(state -> state.is(StateType.FAIL))
                .flatMap(state -> state.scalar("Error").stream())
                .map(ScalarNode::text)
                .collect(Collectors.toSet());
        boolean open = states.stream().anyMatch(SfnErrorEqualsOrder::mayRaiseAny);
        for (State state : states) {
            check(state, "Retry", raised, open, report);
            check(state, "Catch", raised, open, report);
        }
    }

    /** Whether a state fails with an error that is not written there, or may be of a kind that does. */
    private static boolean mayRaiseAny(State state) {
        return isComputed(state, "Type")
                || state.is(StateType.FAIL)
                        && (isComputed(state, "Error") || state.body().has("ErrorPath"));
    }

    private static boolean isComputed(State state, String field) {
        return state.scalar(field)
                .filter(value -> !Substitution.isFree(value) || value.text().startsWith("{%"))
                .isPresent();
    }

    private static void check(State state, String section, Set<String> raised, boolean open, Reporter report) {
        List<MapNode> handlers = state.handlers(section);
        for (int i = 0; i < handlers.size(); i++) {
            List<Node> errors =
                    handlers.get(i).list("ErrorEquals").map(ListNode::items).orElse(List.of());
            for (Node error : errors) {
                if (!error.toString().equals(ALL)) {
                    if (!open) {
                        checkName(error, raised, report);
                    }
                } else if (errors.size() > 1) {
                    report.at(error, ALL + " must be the only name in ErrorEquals; give it a last entry of its own");
                } else if (i < handlers.size() - 1) {
                    report.at(error, ALL + " must be in the last entry of " + section + "; move it behind the others");
                }
            }
        }
    }

    private static void checkName(Node error, Set<String> raised, Reporter report) {
        String name = error.toString();
        if (isReserved(name) && !RESERVED.contains(name) && !raised.contains(name)) {
            report.at(
                            error,
                            "error \"" + name + "\" is none that Step Functions raises"
                                    + NearestName.hint(name, RESERVED))
                    .as(Severity.INFO);
        }
    }

    /** Error names of HTTP tasks hold the status code. */
    private static boolean isReserved(String name) {
        return name.startsWith("States.") && !name.startsWith("States.Http.");
    }
}
