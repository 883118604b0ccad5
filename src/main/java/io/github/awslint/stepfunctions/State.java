package io.github.awslint.stepfunctions;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A state of a state machine. */
public final class State {

    private final Entry entry;
    private final QueryLanguage language;
    private final List<Transition> transitions;
    private final List<StateMachine> nested;
    private final boolean known;
    private final Optional<StateType> type;
    /** Asked for by many rules; made when first needed. */
    private Optional<TaskCall> call;

    State(Entry entry, StateMachine machine) {
        this.entry = entry;
        this.type = body().scalar("Type").map(ScalarNode::text).flatMap(StateType::of);
        this.language = StateMachine.language(body()).orElse(machine.language());
        this.known = entry.value() instanceof MapNode && !Substitution.isIntrinsic(entry.value());
        this.transitions = known ? transitions(body()) : List.of();
        this.nested = known ? StateMachine.nestedIn(this, machine) : List.of();
    }

    private static List<Transition> transitions(MapNode body) {
        List<Transition> transitions = new ArrayList<>();
        body.entry("Next").map(Transition::new).ifPresent(transitions::add);
        body.entry("Default").map(Transition::new).ifPresent(transitions::add);
        for (String section : List.of("Choices", "Catch")) {
            for (MapNode item : maps(body, section)) {
                item.entry("Next").map(Transition::new).ifPresent(transitions::add);
            }
        }
        return List.copyOf(transitions);
    }

    private static List<MapNode> maps(MapNode body, String section) {
        List<MapNode> maps = new ArrayList<>();
        for (Node item : body.list(section).map(ListNode::items).orElse(List.of())) {
            if (item instanceof MapNode map) {
                maps.add(map);
            }
        }
        return maps;
    }

    /** The state's entry in {@code States}. */
    public Entry entry() {
        return entry;
    }

    /** The state's name. */
    public String name() {
        return entry.name();
    }

    /** The state's fields; an empty mapping where its value is none. */
    public MapNode body() {
        return entry.value() instanceof MapNode map
                ? map
                : new MapNode(entry.value().location(), List.of());
    }

    /** Whether all fields are written here, none supplied by a function of a template. */
    public boolean isKnown() {
        return known;
    }

    /** The type; empty where it is missing, unknown or to be substituted. */
    public Optional<StateType> type() {
        return type;
    }

    /** Whether the state is of this type. */
    public boolean is(StateType wanted) {
        return type.isPresent() && type.get() == wanted;
    }

    /** How the state selects data. */
    public QueryLanguage language() {
        return language;
    }

    /** The value of a field where it is a scalar. */
    public Optional<ScalarNode> scalar(String field) {
        return body().scalar(field);
    }

    /** What a task calls; empty for other states, and where the form of the call is not known. */
    public synchronized Optional<TaskCall> call() {
        if (call == null) {
            call = is(StateType.TASK) ? body().get("Resource").flatMap(TaskCall::of) : Optional.empty();
        }
        return call;
    }

    /** Whether a task waits for this. */
    public boolean waitsFor(TaskCall.Wait wait) {
        return call().filter(call -> call.awaits() == wait).isPresent();
    }

    /** The items of {@code Retry} or {@code Catch}. */
    public List<MapNode> handlers(String section) {
        return maps(body(), section);
    }

    /** All ways out, in document order of their fields. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** Whether every way out is known. */
    boolean hasKnownTransitions() {
        return known
                && transitions.stream()
                        .allMatch(transition -> transition.target().isPresent())
                && List.of("Choices", "Catch").stream().allMatch(this::isReadable);
    }

    private boolean isReadable(String section) {
        Optional<Node> value = body().get(section);
        return value.isEmpty()
                || value.get() instanceof ListNode list
                        && list.items().stream()
                                .allMatch(item -> item instanceof MapNode && !Substitution.isIntrinsic(item));
    }

    /** Whether an execution, or the branch it is in, ends here. */
    public boolean isTerminal() {
        return is(StateType.SUCCEED)
                || is(StateType.FAIL)
                || scalar("End").flatMap(ScalarNode::asBoolean).orElse(false);
    }

    /** The state machines inside: branches of a Parallel state, the processor of a Map state. */
    public List<StateMachine> nested() {
        return nested;
    }

    @Override
    public String toString() {
        return name();
    }
}
