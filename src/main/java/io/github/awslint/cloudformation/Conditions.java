package io.github.awslint.cloudformation;

import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The conditions of a template. */
public final class Conditions {

    private static final List<String> PLACES =
            List.of(PseudoParameters.REGION, "AWS::Partition", "AWS::AccountId", "AWS::URLSuffix");

    private final Map<String, Entry> byName;
    private final ConditionFormulas formulas;
    private final Map<String, Parameter> parameters;
    private final List<String> regions;
    private Map<String, Set<String>> domains;
    private final Map<Assumptions, Boolean> possible = new ConcurrentHashMap<>();
    private final Map<Assumptions, Boolean> surely = new ConcurrentHashMap<>();

    /** @param regions the only regions of the deployments; empty where any is possible */
    Conditions(Map<String, Entry> byName, Map<String, Parameter> parameters, List<String> regions) {
        this.byName = byName;
        this.formulas = new ConditionFormulas(byName, parameters);
        this.parameters = parameters;
        this.regions = regions;
    }

    /** The same conditions in deployments to one region. */
    public Conditions in(String region) {
        return new Conditions(byName, parameters, List.of(region));
    }

    /** The conditions by name, in document order. */
    public Map<String, Entry> byName() {
        return byName;
    }

    /**
     * Assumes a condition; empty where it cannot hold together with what is assumed already. A condition that only negates or repeats
     * another one counts as that other one.
     */
    public Optional<Assumptions> assume(Assumptions already, String condition, boolean truth) {
        return note(already, condition, truth).filter(this::isPossible);
    }

    /** Assumes a condition without asking whether that is possible; empty only where its opposite is assumed already. */
    Optional<Assumptions> note(Assumptions already, String condition, boolean truth) {
        String name = condition;
        boolean value = truth;
        // as many steps as there are conditions are enough, and end a chain that bites its tail
        for (int steps = byName.size(); steps > 0; steps--) {
            Optional<Alias> alias = alias(name);
            if (alias.isEmpty()) {
                break;
            }
            name = alias.get().name();
            value = alias.get().negated() != value;
        }
        return already.and(name, value);
    }

    /** Whether some values of the parameters make all assumptions true; also true where that is too hard to tell. */
    public boolean isPossible(Assumptions assumptions) {
        return possible.computeIfAbsent(assumptions, this::solve);
    }

    /** Whether there surely are values of the parameters that make all assumptions true; false where that is too hard to tell. */
    public boolean isSurelyPossible(Assumptions assumptions) {
        return surely.computeIfAbsent(assumptions, this::solveSurely);
    }

    /**
     * Whether the truth of a condition hangs on the region, the partition or the account of the deployment and nobody said which regions
     * there are. Authors who deploy to one region only never see the other case.
     */
    public boolean hangsOnPlace(String condition) {
        return regions.isEmpty() && hangsOnPlace(condition, new HashSet<>());
    }

    private boolean hangsOnPlace(String condition, Set<String> seen) {
        Entry entry = byName.get(condition);
        return entry != null && seen.add(condition) && hangsOnPlace(entry.value(), seen);
    }

    private boolean hangsOnPlace(Node node, Set<String> seen) {
        if (node instanceof ListNode list) {
            return list.items().stream().anyMatch(item -> hangsOnPlace(item, seen));
        }
        if (node instanceof MapNode map) {
            return map.entries().stream()
                    .anyMatch(entry -> entry.name().equals("Condition") && entry.value() instanceof ScalarNode name
                            ? hangsOnPlace(name.text(), seen)
                            : hangsOnPlace(entry.value(), seen));
        }
        return node instanceof ScalarNode scalar && PLACES.stream().anyMatch(scalar.text()::contains);
    }

    private synchronized boolean solve(Assumptions assumptions) {
        return ConditionSolver.isPossible(goals(assumptions), domains());
    }

    private synchronized boolean solveSurely(Assumptions assumptions) {
        return ConditionSolver.isSurelyPossible(goals(assumptions), domains());
    }

    private Map<String, Set<String>> domains() {
        if (domains == null) {
            domains = ConditionSolver.domains(parameters);
            if (!regions.isEmpty()) {
                domains.put(PseudoParameters.REGION, Set.copyOf(regions));
            }
        }
        return domains;
    }

    private List<ConditionFormula> goals(Assumptions assumptions) {
        List<ConditionFormula> goals = new ArrayList<>();
        assumptions.truths().forEach((condition, truth) -> {
            ConditionFormula formula = formulas.of(condition);
            goals.add(truth ? formula : new ConditionFormula.Not(formula));
        });
        return goals;
    }

    private record Alias(String name, boolean negated) {}

    private Optional<Alias> alias(String condition) {
        Entry entry = byName.get(condition);
        return entry == null ? Optional.empty() : alias(entry.value(), false);
    }

    private static Optional<Alias> alias(Node expression, boolean negated) {
        if (!(expression instanceof MapNode map) || map.entries().size() != 1) {
            return Optional.empty();
        }
        Entry call = map.entries().get(0);
        if (call.name().equals("Condition") && call.value() instanceof ScalarNode target) {
            return Optional.of(new Alias(target.text(), negated));
        }
        List<Node> arguments = Intrinsic.arguments(call.value());
        return call.name().equals("Fn::Not") && arguments.size() == 1
                ? alias(arguments.get(0), !negated)
                : Optional.empty();
    }
}
