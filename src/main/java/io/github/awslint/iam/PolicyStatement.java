package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a policy document, reduced to what it may allow. {@code Resource} and {@code Condition} are left out: they narrow an
 * allowance and never make one.
 */
final class PolicyStatement {

    private final Value statement;

    private PolicyStatement(Value statement) {
        this.statement = statement;
    }

    /** The statements of a policy document: a list, or one alone. */
    static List<PolicyStatement> of(Value document) {
        List<PolicyStatement> statements = new ArrayList<>();
        Value value = document.get("Statement");
        for (Value item : value.items()) {
            statements.add(new PolicyStatement(item));
        }
        if (isAlone(value)) {
            statements.add(new PolicyStatement(value));
        }
        return statements;
    }

    private static boolean isAlone(Value statement) {
        for (Alternative.Known known : statement.knownOrDefault()) {
            if (known.content() instanceof MapNode) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statements of a document are all visible. */
    static boolean isVisible(Value document) {
        Value statement = document.get("Statement");
        return document.isWholeMap() && (statement.isWholeList() || statement.isWholeMap());
    }

    /** The statement in the template. */
    Value value() {
        return statement;
    }

    /** Whether the statement could allow the action; what cannot be read could. */
    boolean mayAllow(String action) {
        if (statement.get("Effect").is("Deny")) {
            return false;
        }
        if (!statement.get("NotAction").isAbsent() || !statement.isWholeMap()) {
            return true;
        }
        Value actions = statement.get("Action");
        if (mayCover(actions.alternatives(), action)) {
            return true;
        }
        for (Value item : actions.items()) {
            if (mayCover(item.alternatives(), action)) {
                return true;
            }
        }
        return false;
    }

    /** The action patterns that are surely allowed under some condition. */
    List<String> allowed() {
        if (!statement.get("Effect").is("Allow")) {
            return List.of();
        }
        List<String> patterns = new ArrayList<>();
        Value actions = statement.get("Action");
        addTexts(actions, patterns);
        for (Value item : actions.items()) {
            addTexts(item, patterns);
        }
        return patterns;
    }

    private static void addTexts(Value value, List<String> texts) {
        for (Alternative.Known known : value.known()) {
            if (known.content() instanceof ScalarNode text) {
                texts.add(text.text());
            }
        }
    }

    private static boolean mayCover(List<Alternative> patterns, String action) {
        for (Alternative pattern : patterns) {
            if (mayCover(pattern, action)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayCover(Alternative alternative, String action) {
        if (alternative instanceof Alternative.Absent) {
            return false;
        }
        if (alternative instanceof Alternative.Known known && !known.byDefault()) {
            return known.content() instanceof ScalarNode pattern && Actions.covers(pattern.text(), action);
        }
        return true;
    }
}
