package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        value.items().forEach(item -> statements.add(new PolicyStatement(item)));
        boolean single =
                value.knownOrDefault().stream().anyMatch(known -> known.map().isPresent());
        if (single) {
            statements.add(new PolicyStatement(value));
        }
        return statements;
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
        return actions.alternatives().stream().anyMatch(alternative -> mayCover(alternative, action))
                || actions.items().stream()
                        .flatMap(item -> item.alternatives().stream())
                        .anyMatch(alternative -> mayCover(alternative, action));
    }

    /** The action patterns that are surely allowed under some condition. */
    List<String> allowed() {
        if (!statement.get("Effect").is("Allow")) {
            return List.of();
        }
        Value actions = statement.get("Action");
        return Stream.concat(actions.known().stream(), actions.items().stream().flatMap(item -> item.known().stream()))
                .flatMap(known -> known.text().stream())
                .toList();
    }

    private static boolean mayCover(Alternative alternative, String action) {
        if (alternative instanceof Alternative.Absent) {
            return false;
        }
        if (alternative instanceof Alternative.Known known && !known.byDefault()) {
            return known.text()
                    .filter(pattern -> Actions.covers(pattern, action))
                    .isPresent();
        }
        return true;
    }
}
