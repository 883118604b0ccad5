package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Absent;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Assumptions;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.ValueResolver;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement of a policy document, as it is written. What is read of it is kept for the next rule. */
public final class Statement {

    private final PolicyDocument document;
    private final MapNode map;
    private final Assumptions when;
    private final Node anchor;
    /** By their place in the mapping. */
    private final Element[] elements;

    /** What was read of an element; two threads may both read it, and find the same. */
    private static final class Element {
        private Value value;
        private List<Alternative> members;
    }

    Statement(PolicyDocument document, MapNode map, Assumptions when, Node anchor) {
        this.document = document;
        this.map = map;
        this.when = when;
        this.anchor = anchor;
        this.elements = new Element[map.entries().size()];
    }

    public PolicyDocument document() {
        return document;
    }

    public MapNode map() {
        return map;
    }

    /** Under which conditions it is part of the document. */
    public Assumptions when() {
        return when;
    }

    /** Where something is reported that the statement lacks: its first key, or the key of a statement that is alone. */
    public Node anchor() {
        return anchor;
    }

    /** The place to blame for what an element holds: its value; its key where that value is a list or a mapping. */
    public Node blamed(String element, Node value) {
        return map.entry(element)
                .filter(entry -> entry.value() == value && !(value instanceof ScalarNode))
                .<Node>map(Entry::key)
                .orElse(value);
    }

    /** What an element can be. */
    public Value get(String element) {
        Element read = element(element);
        if (read == null) {
            return values().entry(map, element, when);
        }
        if (read.value == null) {
            read.value = values().entry(map, element, when);
        }
        return read.value;
    }

    /** What is known of the statement's condition; should be mappings of operators. */
    public List<Known> conditions() {
        return map.has("Condition") ? get("Condition").known() : List.of();
    }

    /** What was read of an element so far, or null where it is not written. */
    private Element element(String name) {
        for (int i = elements.length - 1; i >= 0; i--) {
            if (map.entries().get(i).name().equals(name)) {
                elements[i] = elements[i] == null ? new Element() : elements[i];
                return elements[i];
            }
        }
        return null;
    }

    /** What an element, or the only or each item of its list, can be; nothing where it is not written. */
    public List<Alternative> members(String element) {
        Element read = element(element);
        if (read == null) {
            return List.of();
        }
        if (read.members == null) {
            read.members = members(get(element));
        }
        return read.members;
    }

    /** What a value, or the only or each item of its list, can be; absent items are left out. */
    public List<Alternative> members(Value value) {
        List<Alternative> members = new ArrayList<>();
        for (Alternative alternative : value.alternatives()) {
            if (alternative instanceof Known known && known.content() instanceof ListNode list) {
                for (Node item : list.items()) {
                    for (Alternative member :
                            values().resolve(item, known.when()).alternatives()) {
                        add(member, members);
                    }
                }
            } else {
                add(alternative, members);
            }
        }
        return members;
    }

    private static void add(Alternative member, List<Alternative> members) {
        if (!(member instanceof Absent)) {
            members.add(member);
        }
    }

    /** Under which conditions two elements are both absent; empty where one of them surely stands there. */
    public Optional<Assumptions> lacksBoth(String one, String other) {
        Node written = map.get(one).orElse(null);
        if (written instanceof ScalarNode || written instanceof ListNode || isPlain(written)) {
            return Optional.empty();
        }
        for (Alternative first : get(one).alternatives()) {
            for (Alternative second : get(other).alternatives()) {
                if (first instanceof Absent && second instanceof Absent) {
                    Optional<Assumptions> both = together(first, second);
                    if (both.isPresent()) {
                        return both;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is a mapping that stands for itself, unlike a function that may take it away. */
    private static boolean isPlain(Node written) {
        if (!(written instanceof MapNode mapping)) {
            return false;
        }
        for (Entry entry : mapping.entries()) {
            if (entry.name().startsWith("Fn::") || entry.name().equals("Ref")) {
                return false;
            }
        }
        return true;
    }

    /** Under which conditions two elements are both there; empty where one of them may always be absent. */
    public Optional<Assumptions> hasBoth(String one, String other) {
        if (!map.has(one) || !map.has(other)) {
            return Optional.empty();
        }
        for (Alternative first : get(one).alternatives()) {
            for (Alternative second : get(other).alternatives()) {
                Optional<Assumptions> both = together(first, second);
                if (!first.mayBeNothing() && !second.mayBeNothing() && both.isPresent()) {
                    return both;
                }
            }
        }
        return Optional.empty();
    }

    /** A combination that takes more than one condition of its own is left out: people tie conditions together by what they deploy. */
    private Optional<Assumptions> together(Alternative first, Alternative second) {
        return first.when()
                .and(second.when())
                .filter(both -> both.size() <= when.size() + 1)
                .filter(document.resource().template().conditions()::isPossible);
    }

    private ValueResolver values() {
        return document.resource().template().values();
    }
}
