package io.github.awslint.stepfunctions;

import io.github.awslint.syntax.EmbeddedJson;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A definition in the Amazon States Language, or one of the machines that its Map and Parallel states hold. Built from a file's root, from
 * a template's {@code Definition}, or from the text of a {@code DefinitionString}
 * (https://states-language.net/spec.html).
 */
public final class StateMachine {

    private final MapNode node;
    private final Optional<WorkflowType> workflowType;
    private final Optional<State> owner;
    private final QueryLanguage language;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final boolean statesKnown;
    /** Asked for by nearly every rule; made when first needed. */
    private List<StateMachine> levels;

    private StateMachine(
            MapNode node, Optional<WorkflowType> workflowType, Optional<State> owner, QueryLanguage language) {
        this.node = node;
        this.workflowType = workflowType;
        this.owner = owner;
        this.language = language(node).orElse(language);
        Optional<MapNode> section = node.map("States");
        this.statesKnown =
                !Substitution.isIntrinsic(node) && section.isPresent() && !Substitution.isIntrinsic(section.get());
        for (Entry entry : section.map(MapNode::entries).orElse(List.of())) {
            if (!Substitution.isFunction(entry)) {
                states.put(entry.name(), new State(entry, this));
            }
        }
    }

    /** A definition whose workflow type is not known, such as that of a file. */
    public static StateMachine of(MapNode definition) {
        return of(definition, Optional.empty());
    }

    /**
     * A definition.
     *
     * @param workflowType what the template says; empty where it is not known
     */
    public static StateMachine of(MapNode definition, Optional<WorkflowType> workflowType) {
        return new StateMachine(definition, workflowType, Optional.empty(), QueryLanguage.JSON_PATH);
    }

    /**
     * A definition that stands as JSON text in a scalar; its nodes have their places in the outer file. Empty where the text is no JSON
     * object.
     */
    public static Optional<StateMachine> ofText(ScalarNode text, Optional<WorkflowType> workflowType) {
        return EmbeddedJson.read(text).rootMap().map(definition -> of(definition, workflowType));
    }

    static List<StateMachine> nestedIn(State state, StateMachine machine) {
        List<StateMachine> nested = new ArrayList<>();
        if (state.is(StateType.PARALLEL)) {
            state.body().list("Branches").map(ListNode::items).orElse(List.of()).stream()
                    .filter(MapNode.class::isInstance)
                    .forEach(branch -> nested.add(machine.inner((MapNode) branch, state)));
        } else if (state.is(StateType.MAP)) {
            // Iterator is what ItemProcessor was called until 2022
            state.body()
                    .map("ItemProcessor")
                    .or(() -> state.body().map("Iterator"))
                    .ifPresent(processor -> nested.add(machine.inner(processor, state)));
        }
        return List.copyOf(nested);
    }

    private StateMachine inner(MapNode definition, State state) {
        Optional<String> executionType = definition
                .map("ProcessorConfig")
                .flatMap(configuration -> configuration.scalar("ExecutionType"))
                .map(ScalarNode::text);
        Optional<WorkflowType> type = executionType.isEmpty()
                ? workflowType
                : executionType.get().equals("EXPRESS")
                        ? Optional.of(WorkflowType.EXPRESS)
                        : executionType.get().equals("STANDARD")
                                ? Optional.of(WorkflowType.STANDARD)
                                : Optional.empty();
        return new StateMachine(definition, type, Optional.of(state), language);
    }

    static Optional<QueryLanguage> language(MapNode map) {
        return map.scalar("QueryLanguage").flatMap(value -> switch (value.text()) {
            case "JSONata" -> Optional.of(QueryLanguage.JSONATA);
            case "JSONPath" -> Optional.of(QueryLanguage.JSON_PATH);
            default -> Optional.empty();
        });
    }

    /** The mapping that holds {@code StartAt} and {@code States}. */
    public MapNode node() {
        return node;
    }

    /** How executions of this machine run; empty where it is not known. */
    public Optional<WorkflowType> workflowType() {
        return workflowType;
    }

    /** The Map or Parallel state that holds this machine; empty at the top. */
    public Optional<State> owner() {
        return owner;
    }

    /** How states select data unless they say otherwise. */
    public QueryLanguage language() {
        return language;
    }

    /** Whether all states are written here, none supplied by a function of a template. */
    public boolean hasKnownStates() {
        return statesKnown;
    }

    /** Whether the machine's own fields are all written here. */
    public boolean isKnown() {
        return !Substitution.isIntrinsic(node);
    }

    /** The first state's name where it is known. */
    public Optional<ScalarNode> startAt() {
        return node.scalar("StartAt").filter(Substitution::isFree);
    }

    /** The states of this level by name, in document order. */
    public Map<String, State> states() {
        return Collections.unmodifiableMap(states);
    }

    /** This machine and those inside its states, outer ones first. */
    public synchronized List<StateMachine> levels() {
        if (levels == null) {
            List<StateMachine> found = new ArrayList<>();
            Deque<StateMachine> open = new ArrayDeque<>(List.of(this));
            while (!open.isEmpty()) {
                StateMachine level = open.removeFirst();
                found.add(level);
                level.states.values().forEach(state -> open.addAll(state.nested()));
            }
            levels = List.copyOf(found);
        }
        return levels;
    }

    /**
     * The states that an execution can come to at this level. Empty where that cannot be told, because the start, a state or a target is
     * unknown or undefined.
     */
    public Optional<Set<State>> reachable() {
        Optional<State> start = startAt().map(ScalarNode::text).map(states::get);
        if (!statesKnown || start.isEmpty()) {
            return Optional.empty();
        }
        Set<State> reached = new LinkedHashSet<>();
        Deque<State> open = new ArrayDeque<>(List.of(start.get()));
        while (!open.isEmpty()) {
            State state = open.removeFirst();
            if (reached.add(state)) {
                if (!state.hasKnownTransitions()) {
                    return Optional.empty();
                }
                for (Transition transition : state.transitions()) {
                    State target = states.get(transition.target().orElseThrow().text());
                    if (target == null) {
                        return Optional.empty();
                    }
                    open.add(target);
                }
            }
        }
        return Optional.of(reached);
    }

    /** A field of the machine itself. */
    public Optional<Node> field(String name) {
        return node.entry(name).map(Entry::value);
    }
}
