package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.Transition;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;

/** A transition leads to a state of the same level: nothing jumps into or out of a branch. */
final class SfnTransitionTargetUndefined implements Rule<StateMachine> {

    @Override
    public void check(StateMachine machine, Reporter report) {
        List<StateMachine> levels = machine.levels();
        for (StateMachine level : levels) {
            if (level.hasKnownStates()) {
                level.states().values().forEach(state -> checkState(state, level, levels, report));
            }
        }
    }

    private static void checkState(State state, StateMachine level, List<StateMachine> levels, Reporter report) {
        for (Transition transition : state.transitions()) {
            Optional<ScalarNode> target = transition.target();
            if (target.isPresent() && !level.states().containsKey(target.get().text())) {
                String name = target.get().text();
                boolean elsewhere =
                        levels.stream().anyMatch(other -> other.states().containsKey(name));
                report.at(
                        target.get(),
                        transition.entry().name() + " of \"" + state + "\" leads to \"" + name + "\", "
                                + (elsewhere
                                        ? "which is in another branch; a branch cannot be entered or left"
                                        : "which does not exist"
                                                + NearestName.hint(
                                                        name, level.states().keySet())));
            }
        }
    }
}
