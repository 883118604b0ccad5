package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.QueryLanguage;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.StateType;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A choice that leads nowhere, or compares with an operator that does not exist. */
final class SfnChoiceShape implements Rule<StateMachine> {

    private static final Set<String> OPERATORS = operators();

    /** What stands in place of operators where the query language is JSONata. */
    private static final String OF_JSONATA = "Condition";

    /** https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html */
    private static Set<String> operators() {
        Set<String> operators = new HashSet<>(Set.of("And", "Or", "Not", "StringMatches"));
        for (String type : List.of("Boolean", "Numeric", "String", "Timestamp")) {
            operators.add("Is" + type);
            operators.add(type + "Equals");
            if (!type.equals("Boolean")) {
                for (String order : List.of("GreaterThan", "LessThan", "GreaterThanEquals", "LessThanEquals")) {
                    operators.add(type + order);
                }
            }
        }
        for (String operator : List.copyOf(operators)) {
            if (operator.endsWith("Equals") || operator.endsWith("Than")) {
                operators.add(operator + "Path");
            }
        }
        operators.addAll(List.of("IsNull", "IsPresent"));
        return Set.copyOf(operators);
    }

    @Override
    public void check(StateMachine machine, Reporter report) {
        for (StateMachine level : machine.levels()) {
            for (State state : level.states().values()) {
                if (state.isKnown() && state.is(StateType.CHOICE)) {
                    state.handlers("Choices").forEach(choice -> check(state, choice, report));
                }
            }
        }
    }

    private static void check(State state, MapNode choice, Reporter report) {
        if (choice.entries().isEmpty() || isFilledIn(choice)) {
            return;
        }
        if (!choice.has("Next")) {
            report.at(
                    choice.entries().get(0),
                    "choice of state \"%s\" lacks Next; name the state to go on with".formatted(state));
        }
        if (state.language() == QueryLanguage.JSON_PATH && !choice.has(OF_JSONATA)) {
            for (Entry entry : choice.entries()) {
                if (!StateFields.BESIDE_OPERATORS.contains(entry.name()) && !OPERATORS.contains(entry.name())) {
                    report.at(
                            entry,
                            "%s is no operator of a choice%s"
                                    .formatted(entry.name(), NearestName.hint(entry.name(), OPERATORS)));
                }
            }
        }
    }

    private static boolean isFilledIn(MapNode choice) {
        return choice.entries().stream()
                .map(Entry::name)
                .anyMatch(name -> name.startsWith("Fn::") || name.equals("Ref") || name.contains("${"));
    }
}
