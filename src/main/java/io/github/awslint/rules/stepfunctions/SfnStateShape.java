package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.QueryLanguage;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.StateType;
import io.github.awslint.stepfunctions.Substitution;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A state without a type, of an unknown one, without what its type needs, or with a field that it does not have. */
final class SfnStateShape implements Rule<StateMachine> {

    private static final List<String> TYPES =
            Arrays.stream(StateType.values()).map(StateType::label).toList();

    @Override
    public void check(StateMachine machine, Reporter report) {
        for (StateMachine level : machine.levels()) {
            level.states().values().stream().filter(State::isKnown).forEach(state -> check(state, report));
        }
    }

    private static void check(State state, Reporter report) {
        if (!state.body().has("Type")) {
            report.at(state.entry(), "state \"" + state + "\" lacks its Type, such as Task or Pass");
            return;
        }
        Optional<StateType> type = state.type();
        if (type.isPresent()) {
            checkRequired(state, type.get(), report);
            checkFields(state, type.get(), report);
            checkHandlers(state, report);
            checkSeconds(state, report);
            checkChoices(state, report);
        } else {
            state.scalar("Type").filter(Substitution::isFree).ifPresent(text -> report.at(text, unknownType(text)));
        }
    }

    private static String unknownType(ScalarNode type) {
        return "Type \"%s\" does not exist%s, the types are %s"
                .formatted(type.text(), NearestName.hint(type.text(), TYPES), String.join(", ", TYPES));
    }

    private static void checkRequired(State state, StateType type, Reporter report) {
        List<String> needed = StateFields.ONE_OF.getOrDefault(type, List.of());
        if (!needed.isEmpty() && needed.stream().noneMatch(state.body()::has)) {
            report.at(
                    state.entry(),
                    "%s state \"%s\" lacks %s".formatted(type.label(), state, String.join(" or ", needed)));
        }
    }

    private static void checkFields(State state, StateType type, Reporter report) {
        Set<String> known = StateFields.of(type);
        for (Entry field : state.body().entries()) {
            if (!known.contains(field.name()) && !field.name().contains("${")) {
                report.at(
                        field,
                        "%s is no field of a %s state%s"
                                .formatted(field.name(), type.label(), NearestName.hint(field.name(), known)));
            }
        }
    }

    private static void checkHandlers(State state, Reporter report) {
        for (String section : List.of("Retry", "Catch")) {
            for (MapNode handler : state.handlers(section)) {
                require(handler, "ErrorEquals", section, report);
                if (section.equals("Catch")) {
                    require(handler, "Next", section, report);
                }
            }
        }
    }

    private static void checkSeconds(State state, Reporter report) {
        for (String field : List.of("Seconds", "TimeoutSeconds", "HeartbeatSeconds")) {
            state.scalar(field)
                    .filter(Substitution::isFree)
                    .filter(value ->
                            value.asInteger().isEmpty() && !value.text().startsWith("{%"))
                    .ifPresent(value ->
                            report.at(value, "%s \"%s\" is no whole number of seconds".formatted(field, value.text())));
        }
    }

    private static void checkChoices(State state, Reporter report) {
        if (!state.is(StateType.CHOICE) || state.language() != QueryLanguage.JSON_PATH) {
            return;
        }
        for (MapNode choice : state.handlers("Choices")) {
            boolean compares =
                    choice.entries().stream().anyMatch(entry -> !StateFields.BESIDE_OPERATORS.contains(entry.name()));
            if (!compares && !choice.entries().isEmpty()) {
                report.at(choice.entries().get(0), "Choice compares nothing, add an operator such as StringEquals");
            }
        }
    }

    private static boolean isOpen(MapNode map) {
        return map.entries().stream().map(Entry::name).anyMatch(name -> name.startsWith("Fn::") || name.contains("${"));
    }

    private static void require(MapNode handler, String field, String section, Reporter report) {
        if (!isOpen(handler) && !handler.entries().isEmpty() && !handler.has(field)) {
            report.at(handler.entries().get(0), "%s lacks %s".formatted(section, field));
        }
    }
}
