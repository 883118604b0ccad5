package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.ConditionFormula.And;
import io.github.awslint.cloudformation.ConditionFormula.Constant;
import io.github.awslint.cloudformation.ConditionFormula.HasValue;
import io.github.awslint.cloudformation.ConditionFormula.Not;
import io.github.awslint.cloudformation.ConditionFormula.Opaque;
import io.github.awslint.cloudformation.ConditionFormula.Or;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether conditions can hold together: a search over the comparisons that they are made of, which stops as soon as the formulas
 * are decided, and knows that a parameter has one value at a time. After a bounded number of steps it gives up and says that they can.
 */
final class ConditionSolver {

    private static final int MAX_STEPS = 20_000;

    private final List<ConditionFormula> goals;
    private final Map<String, Set<String>> domains;
    /** The values that parameters are assumed to have, and have not. */
    private final Map<String, String> values = new HashMap<>();

    private final Map<String, Set<String>> excluded = new HashMap<>();
    private final Map<Opaque, Boolean> opaque = new HashMap<>();
    private int steps;

    private ConditionSolver(List<ConditionFormula> goals, Map<String, Set<String>> domains) {
        this.goals = goals;
        this.domains = domains;
    }

    /**
     * Whether all formulas can be true at once; also true where the search gave up.
     *
     * @param domains the allowed values of parameters that have such
     */
    static boolean isPossible(List<ConditionFormula> goals, Map<String, Set<String>> domains) {
        return new ConditionSolver(goals, domains).search();
    }

    /**
     * Whether all formulas can surely be true at once: the search found values for it, and no comparison that cannot be looked into depends
     * on a parameter whose value decides another one.
     */
    static boolean isSurelyPossible(List<ConditionFormula> goals, Map<String, Set<String>> domains) {
        ConditionSolver solver = new ConditionSolver(goals, domains);
        return solver.search() && solver.steps <= MAX_STEPS && solver.isFree();
    }

    /** Whether the comparisons that were decided without looking into them can turn out that way. */
    private boolean isFree() {
        Set<String> taken = new HashSet<>(values.keySet());
        excluded.forEach((parameter, others) -> {
            if (!others.isEmpty()) {
                taken.add(parameter);
            }
        });
        return opaque.keySet().stream().allMatch(atom -> atom.names().stream().allMatch(taken::add));
    }

    /** The allowed values of each parameter that has such. */
    static Map<String, Set<String>> domains(Map<String, Parameter> parameters) {
        Map<String, Set<String>> domains = new HashMap<>();
        parameters.forEach((name, parameter) -> {
            if (!parameter.possibleValues().isEmpty() && !parameter.isList() && !parameter.isFromParameterStore()) {
                Set<String> allowed = new HashSet<>();
                parameter.possibleValues().stream().map(ScalarNode::text).forEach(allowed::add);
                domains.put(name, allowed);
            }
        });
        return domains;
    }

    private enum Truth {
        TRUE,
        FALSE,
        OPEN
    }

    private boolean search() {
        if (++steps > MAX_STEPS) {
            return true;
        }
        ConditionFormula open = null;
        for (ConditionFormula goal : goals) {
            Truth truth = truth(goal);
            if (truth == Truth.FALSE) {
                return false;
            }
            if (truth == Truth.OPEN && open == null) {
                open = goal;
            }
        }
        if (open == null) {
            return true;
        }
        ConditionFormula atom = undecided(open);
        return atom instanceof HasValue comparison ? branch(comparison) : branch((Opaque) atom);
    }

    private boolean branch(Opaque atom) {
        for (boolean truth : new boolean[] {true, false}) {
            opaque.put(atom, truth);
            if (search()) {
                return true;
            }
        }
        opaque.remove(atom);
        return false;
    }

    private boolean branch(HasValue atom) {
        values.put(atom.parameter(), atom.value());
        if (search()) {
            return true;
        }
        values.remove(atom.parameter());
        Set<String> others = excluded.computeIfAbsent(atom.parameter(), unused -> new HashSet<>());
        others.add(atom.value());
        boolean possible = hasValueLeft(atom.parameter(), others) && search();
        if (!possible) {
            others.remove(atom.value());
        }
        return possible;
    }

    private boolean hasValueLeft(String parameter, Set<String> others) {
        Set<String> domain = domains.get(parameter);
        return domain == null || !others.containsAll(domain);
    }

    private Truth truth(ConditionFormula formula) {
        if (formula instanceof Constant constant) {
            return constant.truth() ? Truth.TRUE : Truth.FALSE;
        }
        if (formula instanceof HasValue comparison) {
            return truth(comparison);
        }
        if (formula instanceof Opaque atom) {
            Boolean known = opaque.get(atom);
            return known == null ? Truth.OPEN : known ? Truth.TRUE : Truth.FALSE;
        }
        if (formula instanceof Not not) {
            Truth operand = truth(not.operand());
            return operand == Truth.OPEN ? Truth.OPEN : operand == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
        }
        return formula instanceof And and
                ? truth(and.operands(), Truth.FALSE, Truth.TRUE)
                : truth(((Or) formula).operands(), Truth.TRUE, Truth.FALSE);
    }

    /** The truth of several: one {@code decisive} operand decides, else all must be {@code neutral}. */
    private Truth truth(List<ConditionFormula> operands, Truth decisive, Truth neutral) {
        Truth result = neutral;
        for (ConditionFormula operand : operands) {
            Truth truth = truth(operand);
            if (truth == decisive) {
                return decisive;
            }
            if (truth == Truth.OPEN) {
                result = Truth.OPEN;
            }
        }
        return result;
    }

    private Truth truth(HasValue comparison) {
        String value = values.get(comparison.parameter());
        if (value != null) {
            return value.equals(comparison.value()) ? Truth.TRUE : Truth.FALSE;
        }
        Set<String> domain = domains.get(comparison.parameter());
        Set<String> others = excluded.getOrDefault(comparison.parameter(), Set.of());
        if (others.contains(comparison.value()) || domain != null && !domain.contains(comparison.value())) {
            return Truth.FALSE;
        }
        boolean onlyOneLeft = domain != null && domain.size() - others.size() == 1;
        return onlyOneLeft ? Truth.TRUE : Truth.OPEN;
    }

    /** A comparison in an open formula that is not decided yet. */
    private ConditionFormula undecided(ConditionFormula formula) {
        if (formula instanceof Not not) {
            return undecided(not.operand());
        }
        List<ConditionFormula> operands = new ArrayList<>();
        if (formula instanceof And and) {
            operands.addAll(and.operands());
        } else if (formula instanceof Or or) {
            operands.addAll(or.operands());
        } else {
            return formula;
        }
        for (ConditionFormula operand : operands) {
            if (truth(operand) == Truth.OPEN) {
                return undecided(operand);
            }
        }
        throw new IllegalStateException("an open formula has an open operand");
    }
}
