package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.syntax.ScalarNode;

/** A state that no transition leads to is refused. Silent where a target is unknown: it may lead there. */
final class SfnStateUnreachable implements Rule<StateMachine> {

    @Override
    public void check(StateMachine machine, Reporter report) {
        for (StateMachine level : machine.levels()) {
            level.reachable()
                    .ifPresent(reachable -> level.states().values().stream()
                            .filter(state -> !reachable.contains(state))
                            .forEach(state -> report.at(state.entry(), message(state))));
        }
    }

    private static String message(State state) {
        return state.entry().value() instanceof ScalarNode
                ? "\"" + state + "\" stands among the states, but is none; move it out of States"
                : "state \"" + state + "\" can never be entered; lead a transition to it or remove it";
    }
}
