package io.github.awslint.rules.stepfunctions;

import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.stepfunctions.State;
import io.github.awslint.stepfunctions.StateMachine;
import io.github.awslint.stepfunctions.Substitution;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.Set;

/** A field of a state machine that holds a list, a mapping or a text where something else belongs. */
final class SfnFieldType implements Rule<StateMachine> {

    private static final Set<String> LISTS = Set.of("Branches", "Choices", "Retry", "Catch");
    private static final Set<String> OBJECTS = Set.of("ItemProcessor", "Iterator");
    private static final Set<String> TEXTS = Set.of("Comment", "StartAt", "Version", "Next", "Default", "Type");

    @Override
    public void check(StateMachine machine, Reporter report) {
        for (StateMachine level : machine.levels()) {
            if (level.isKnown()) {
                level.node().entries().forEach(field -> checkOfMachine(field, report));
            }
            level.states().values().stream().filter(State::isKnown).forEach(state -> checkState(state, report));
        }
    }

    private static void checkOfMachine(Entry field, Reporter report) {
        if (field.name().equals("States")) {
            expect(field, MapNode.class, "a mapping of states", report);
        } else if (field.name().equals("TimeoutSeconds")) {
            checkSeconds(field, report);
        } else if (TEXTS.contains(field.name())) {
            expect(field, ScalarNode.class, "a text", report);
        }
    }

    private static void checkSeconds(Entry field, Reporter report) {
        if (field.value() instanceof ScalarNode seconds
                && isLiteral(seconds)
                && seconds.asInteger().isEmpty()) {
            report.at(seconds, "TimeoutSeconds \"%s\" is no whole number of seconds".formatted(seconds.text()));
        }
    }

    private static void checkEnd(Node end, Reporter report) {
        if (end instanceof ScalarNode text
                && isLiteral(text)
                && text.asBoolean().isEmpty()) {
            report.at(text, "End \"%s\" is neither true nor false; write true".formatted(text.text()));
        }
    }

    private static void checkState(State state, Reporter report) {
        for (Entry field : state.body().entries()) {
            if (LISTS.contains(field.name())) {
                expect(field, ListNode.class, "a list", report);
            } else if (OBJECTS.contains(field.name())) {
                expect(field, MapNode.class, "a mapping", report);
            } else if (TEXTS.contains(field.name())) {
                expect(field, ScalarNode.class, "a text", report);
            } else if (field.name().equals("End")) {
                checkEnd(field.value(), report);
            }
        }
        for (String section : Set.of("Retry", "Catch")) {
            for (MapNode handler : state.handlers(section)) {
                handler.entry("ErrorEquals")
                        .ifPresent(errors -> expect(errors, ListNode.class, "a list of error names", report));
            }
        }
    }

    private static void expect(Entry field, Class<? extends Node> kind, String words, Reporter report) {
        Node value = field.value();
        boolean open = value instanceof MapNode map && map.entries().stream().anyMatch(SfnFieldType::isFilledIn)
                || value instanceof ScalarNode text && (text.isNull() || !Substitution.isFree(text));
        if (!open && !kind.isInstance(value)) {
            report.at(field, "%s holds %s, but %s belongs there".formatted(field.name(), word(value), words));
        }
    }

    private static boolean isLiteral(ScalarNode value) {
        return !value.isNull() && Substitution.isFree(value) && !value.text().startsWith("{%");
    }

    private static boolean isFilledIn(Entry entry) {
        return entry.name().startsWith("Fn::")
                || entry.name().equals("Ref")
                || entry.name().contains("${");
    }

    private static String word(Node value) {
        return value instanceof ScalarNode ? "a single value" : value instanceof ListNode ? "a list" : "a mapping";
    }
}
