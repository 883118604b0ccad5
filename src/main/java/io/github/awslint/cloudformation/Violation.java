package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A value that breaks a rule.
 *
 * @param value the offending value
 * @param certain whether the place cannot hold anything else
 */
public record Violation(Known value, boolean certain) {

    /**
     * The first offending value of each place, defaults of parameters included: a default is what most deployments get, though never
     * certain. A violation is certain only where every value that the place can hold breaks the rule; branches of a condition are places
     * of their own.
     */
    public static List<Violation> of(Value value, Predicate<Known> breaks) {
        if (value.alternatives().size() == 1) {
            return value.alternatives().get(0) instanceof Known only && breaks.test(only)
                    ? List.of(new Violation(only, !only.byDefault()))
                    : List.of();
        }
        List<Known> certain = null;
        List<Violation> violations = List.of();
        for (Alternative alternative : value.alternatives()) {
            if (alternative instanceof Known known && breaks.test(known) && !isAmong(violations, known.place())) {
                certain = certain == null ? certain(value.alternatives(), breaks) : certain;
                boolean always = isAt(known.place(), certain);
                violations = violations.isEmpty() ? new ArrayList<>() : violations;
                violations.add(new Violation(known, always));
            }
        }
        return violations;
    }

    /**
     * The first offending value of each place that holds nothing but values that break the rule, whatever the parameters are. Branches of
     * a condition are places of their own.
     */
    public static List<Known> certain(List<Alternative> alternatives, Predicate<Known> breaks) {
        List<Known> certain = List.of();
        for (Alternative alternative : alternatives) {
            // hardly any value breaks a rule, so the others of its place are asked last
            if (breaks(alternative, breaks)
                    && !isAt(alternative.place(), certain)
                    && allBreak(alternative.place(), alternatives, breaks)) {
                certain = certain.isEmpty() ? new ArrayList<>() : certain;
                certain.add((Known) alternative);
            }
        }
        return certain;
    }

    private static boolean allBreak(Node place, List<Alternative> alternatives, Predicate<Known> breaks) {
        for (Alternative other : alternatives) {
            if (other.place() == place && !breaks(other, breaks)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(Node place, List<Known> values) {
        for (Known value : values) {
            if (value.place() == place) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<Violation> violations, Node place) {
        for (Violation violation : violations) {
            if (violation.place() == place) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaks(Alternative alternative, Predicate<Known> breaks) {
        return alternative instanceof Known known && !known.byDefault() && breaks.test(known);
    }

    /** Where the offending value is used. */
    public Node place() {
        return value.place();
    }
}
