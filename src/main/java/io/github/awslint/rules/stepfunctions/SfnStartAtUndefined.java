package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.syntax.Entry;
import java.util.Optional;

/** Every machine, also one inside a Map or Parallel state, names one of its own states to start with. */
final class SfnStartAtUndefined implements Rule<StateMachine> {

    @Override
    public void check(StateMachine machine, Reporter report) {
        machine.levels().stream().filter(StateMachine::isKnown).forEach(level -> checkLevel(level, report));
    }

    private static void checkLevel(StateMachine level, Reporter report) {
        for (String field : new String[] {"StartAt", "States"}) {
            if (!level.node().has(field)) {
                report(level, field + " is missing in " + name(level) + "; it needs both StartAt and States", report);
            }
        }
        level.startAt()
                .filter(start -> level.hasKnownStates() && !level.states().containsKey(start.text()))
                .ifPresent(start -> report.at(
                        start,
                        "StartAt \"" + start + "\" is no state of " + name(level)
                                + NearestName.hint(start.text(), level.states().keySet())));
    }

    private static void report(StateMachine level, String message, Reporter report) {
        Optional<Entry> first = level.node().entries().stream().findFirst();
        if (first.isPresent()) {
            report.at(first.get(), message);
        } else {
            report.at(level.node(), message);
        }
    }

    private static String name(StateMachine level) {
        return level.owner()
                .map(state -> "a machine in state \"" + state + "\"")
                .orElse("this state machine");
    }
}
