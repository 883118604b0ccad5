package io.github.awslint.cloudformation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is assumed of a template's conditions on the way to a value. Immutable. */
public final class Assumptions {

    /** Nothing is assumed. */
    public static final Assumptions NONE = new Assumptions(new TreeMap<>());

    private final TreeMap<String, Boolean> truths;

    private Assumptions(TreeMap<String, Boolean> truths) {
        this.truths = truths;
    }

    /** These assumptions and one more; empty where the condition is assumed to be the opposite already. */
    public Optional<Assumptions> and(String condition, boolean truth) {
        Boolean known = truths.get(condition);
        if (known != null) {
            return known == truth ? Optional.of(this) : Optional.empty();
        }
        TreeMap<String, Boolean> more = new TreeMap<>(truths);
        more.put(condition, truth);
        return Optional.of(new Assumptions(more));
    }

    /** Both together; empty where they contradict each other. */
    public Optional<Assumptions> and(Assumptions other) {
        if (other == this || other.truths.isEmpty()) {
            return Optional.of(this);
        }
        Optional<Assumptions> both = Optional.of(this);
        for (Map.Entry<String, Boolean> truth : other.truths.entrySet()) {
            both = both.flatMap(so -> so.and(truth.getKey(), truth.getValue()));
        }
        return both;
    }

    /** These assumptions but for one. */
    public Assumptions without(String condition) {
        TreeMap<String, Boolean> fewer = new TreeMap<>(truths);
        fewer.remove(condition);
        return new Assumptions(fewer);
    }

    /** The conditions with the truth that is assumed of each, by name. */
    public Map<String, Boolean> truths() {
        return Collections.unmodifiableMap(truths);
    }

    /** Whether everything that others assume is assumed here, too. */
    public boolean implies(Assumptions others) {
        return truths.entrySet().containsAll(others.truths.entrySet());
    }

    /** Whether nothing is assumed. */
    public boolean isEmpty() {
        return truths.isEmpty();
    }

    /** How many conditions take part. */
    public int size() {
        return truths.size();
    }

    /** A clause for messages, with a leading blank: {@code  when IsProd is true}; nothing where nothing is assumed. */
    public String clause() {
        return truths.isEmpty()
                ? ""
                : truths.entrySet().stream()
                        .map(truth -> truth.getKey() + " is " + truth.getValue())
                        .collect(Collectors.joining(" and ", " when ", ""));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Assumptions assumptions && truths.equals(assumptions.truths);
    }

    @Override
    public int hashCode() {
        return truths.hashCode();
    }

    @Override
    public String toString() {
        return truths.toString();
    }
}
