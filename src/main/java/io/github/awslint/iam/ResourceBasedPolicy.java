package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;

/**
 * A policy that says who may use what it is attached to: a role's trust policy, a bucket policy. What the template does not show counts
 * as allowed; {@code Deny}, resources and conditions are not looked at.
 *
 * @param document the policy document
 */
public record ResourceBasedPolicy(Value document) {

    /**
     * Whether the policy could allow an action to a service.
     *
     * @param service what stands before {@code .amazonaws.com}, such as {@code codedeploy} or {@code monitoring.rds}; the forms of
     *     single regions and of other partitions count, too
     */
    public boolean mayAllow(String service, String action) {
        if (!PolicyStatement.isVisible(document)) {
            return true;
        }
        for (PolicyStatement statement : PolicyStatement.of(document)) {
            // most statements are for somebody else
            if (mayName(statement.value(), service) && statement.mayAllow(action)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayName(Value statement, String service) {
        Value principal = statement.get("Principal");
        boolean others = !statement.get("NotPrincipal").isAbsent();
        if (others || !principal.isWholeMap()) {
            return others || !principal.isAbsent();
        }
        return anyMatches(principal.get("Service"), service) || anyMatches(principal.get("AWS"), "*");
    }

    private static boolean anyMatches(Value names, String service) {
        if (anyMatches(names.alternatives(), service)) {
            return true;
        }
        for (Value item : names.items()) {
            if (anyMatches(item.alternatives(), service)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyMatches(List<Alternative> names, String service) {
        for (Alternative name : names) {
            if (matches(name, service)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Alternative alternative, String service) {
        if (alternative instanceof Alternative.Known known && !known.byDefault()) {
            return known.content() instanceof ScalarNode name
                    && (name.text().equals("*") || isService(name.text(), service));
        }
        // an AWS account or user that is not known is no service
        return !(alternative instanceof Alternative.Absent) && !service.equals("*");
    }

    private static boolean isService(String name, String service) {
        return name.startsWith(service) && (name.length() == service.length() || name.charAt(service.length()) == '.');
    }
}
