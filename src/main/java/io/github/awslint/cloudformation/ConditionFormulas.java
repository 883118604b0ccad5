package io.github.awslint.cloudformation;

import io.github.awslint.cloudformation.ConditionFormula.And;
import io.github.awslint.cloudformation.ConditionFormula.Constant;
import io.github.awslint.cloudformation.ConditionFormula.HasValue;
import io.github.awslint.cloudformation.ConditionFormula.Not;
import io.github.awslint.cloudformation.ConditionFormula.Opaque;
import io.github.awslint.cloudformation.ConditionFormula.Or;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the formulas of a template's conditions. What has not the shape of a condition function counts as opaque. */
final class ConditionFormulas {

    private final Map<String, Entry> conditions;
    private final Map<String, Parameter> parameters;
    private final Map<String, ConditionFormula> formulas = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    ConditionFormulas(Map<String, Entry> conditions, Map<String, Parameter> parameters) {
        this.conditions = conditions;
        this.parameters = parameters;
    }

    /** The formula of a condition; a condition that refers to itself is opaque there. */
    ConditionFormula of(String condition) {
        ConditionFormula known = formulas.get(condition);
        if (known != null) {
            return known;
        }
        Entry entry = conditions.get(condition);
        if (entry == null || !open.add(condition)) {
            return new Opaque("condition " + condition, Set.of());
        }
        ConditionFormula formula = expression(entry.value());
        open.remove(condition);
        formulas.put(condition, formula);
        return formula;
    }

    private ConditionFormula expression(Node node) {
        if (!(node instanceof MapNode map) || map.entries().size() != 1) {
            return opaque(node);
        }
        Entry call = map.entries().get(0);
        List<Node> arguments = Intrinsic.arguments(call.value());
        return switch (call.name()) {
            case "Condition" -> call.value() instanceof ScalarNode name ? of(name.text()) : opaque(node);
            case "Fn::And" -> new And(expressions(arguments));
            case "Fn::Or" -> new Or(expressions(arguments));
            case "Fn::Not" -> arguments.size() == 1 ? new Not(expression(arguments.get(0))) : opaque(node);
            case "Fn::Equals" -> arguments.size() == 2 ? comparison(arguments.get(0), arguments.get(1)) : opaque(node);
            default -> opaque(node);
        };
    }

    private List<ConditionFormula> expressions(List<Node> nodes) {
        List<ConditionFormula> formulas = new ArrayList<>();
        nodes.forEach(node -> formulas.add(expression(node)));
        return formulas;
    }

    private ConditionFormula comparison(Node left, Node right) {
        if (left instanceof ScalarNode && !(right instanceof ScalarNode)) {
            return comparison(right, left);
        }
        if (left instanceof ScalarNode a && right instanceof ScalarNode b) {
            return new Constant(a.text().equals(b.text()));
        }
        String parameter = parameterOf(left);
        if (parameter != null && right instanceof ScalarNode literal) {
            // a parameter that needs a character is never empty
            boolean impossible = literal.text().isEmpty()
                    && parameters.containsKey(parameter)
                    && parameters.get(parameter).minLength() > 0;
            return impossible ? new Constant(false) : new HasValue(parameter, literal.text());
        }
        String first = text(left);
        String second = text(right);
        if (first.equals(second)) {
            return new Constant(true);
        }
        Set<String> names = new HashSet<>();
        addNames(left, names);
        addNames(right, names);
        return new Opaque(first.compareTo(second) < 0 ? first + " = " + second : second + " = " + first, names);
    }

    /** The parameter whose value, as it is given, a node stands for. */
    private String parameterOf(Node node) {
        return Intrinsic.of(node).orElse(null) instanceof Intrinsic.Ref ref
                        && (parameters.containsKey(ref.target().text())
                                || PseudoParameters.NAMES.contains(ref.target().text()))
                ? ref.target().text()
                : null;
    }

    private static Opaque opaque(Node node) {
        Set<String> names = new HashSet<>();
        addNames(node, names);
        return new Opaque(text(node), names);
    }

    /** The names that a node refers to with {@code Ref} or in {@code Fn::Sub}. */
    private static void addNames(Node node, Set<String> names) {
        Intrinsic call = Intrinsic.of(node).orElse(null);
        if (call instanceof Intrinsic.Ref ref) {
            names.add(ref.target().text());
        } else if (call instanceof Intrinsic.Sub sub) {
            sub.references().forEach(variable -> names.add(variable.name().text()));
            sub.variables().ifPresent(variables -> addNames(variables, names));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> addNames(item, names));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> addNames(entry.value(), names));
        }
    }

    /** A text that two nodes share when they say the same. */
    private static String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return "'" + scalar.text() + "'";
        }
        StringBuilder text = new StringBuilder();
        if (node instanceof ListNode list) {
            list.items().forEach(item -> text.append(text(item)).append(','));
            return "[" + text + "]";
        }
        ((MapNode) node)
                .entries()
                .forEach(entry -> text.append(entry.name())
                        .append(':')
                        .append(text(entry.value()))
                        .append(','));
        return "{" + text + "}";
    }
}
