package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.StateType;
import io.github.awslint.stepfunctions.Substitution;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** A state goes on by Next or ends by End, never both; Choice, Succeed and Fail do neither. */
final class SfnTerminalState implements Rule<StateMachine> {

    @Override
    public void check(StateMachine machine, Reporter report) {
        for (StateMachine level : machine.levels()) {
            level.states().values().stream()
                    .filter(State::isKnown)
                    .filter(state -> state.type().isPresent())
                    .forEach(state -> checkState(state, state.type().get(), report));
            checkLoop(level, report);
        }
    }

    private static void checkState(State state, StateType type, Reporter report) {
        Optional<ScalarNode> end = state.scalar("End");
        boolean hasNext = state.body().has("Next");
        if (!type.hasNextOrEnd()) {
            for (String field : List.of("Next", "End")) {
                state.body()
                        .entry(field)
                        .ifPresent(entry -> report.at(
                                entry,
                                field + " is not allowed in a " + type.label() + " state; remove it" + hint(type)));
            }
        } else if (hasNext && end.flatMap(ScalarNode::asBoolean).orElse(false)) {
            report.at(both(state), "state \"" + state + "\" has both Next and End; keep one");
        } else if (!hasNext && isNoEnd(state, end)) {
            report.at(state.entry(), "state \"" + state + "\" has neither Next nor End; add Next, or End: true");
        }
    }

    /** From the one to the other, as either of them may go. */
    private static Location both(State state) {
        Location next = state.body().entry("Next").orElseThrow().key().location();
        Location end = state.body().entry("End").orElseThrow().key().location();
        return next.source().location(Math.min(next.from(), end.from()), Math.max(next.to(), end.to()));
    }

    private static String hint(StateType type) {
        return type == StateType.CHOICE ? " and use Default" : "";
    }

    private static boolean isNoEnd(State state, Optional<ScalarNode> end) {
        return !state.body().has("End")
                || end.filter(Substitution::isFree)
                        .flatMap(ScalarNode::asBoolean)
                        .filter(value -> !value)
                        .isPresent();
    }

    /** A Standard workflow may loop on purpose, so that this is a warning. */
    private static void checkLoop(StateMachine level, Reporter report) {
        boolean endless = level.reachable()
                .filter(reachable -> reachable.stream()
                        .allMatch(state ->
                                !state.isTerminal() && !state.transitions().isEmpty()))
                .isPresent();
        if (endless) {
            report.at(
                            level.startAt().orElseThrow(),
                            "nothing ends an execution that starts at \""
                                    + level.startAt().get() + "\"; add a Succeed or Fail state, or End: true")
                    .as(Severity.WARNING);
        }
    }
}
