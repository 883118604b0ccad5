package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Value;

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
        return !PolicyStatement.isVisible(document)
                || PolicyStatement.of(document).stream()
                        .anyMatch(statement -> statement.mayAllow(action) && mayName(statement.value(), service));
    }

    private static boolean mayName(Value statement, String service) {
        Value principal = statement.get("Principal");
        if (!statement.get("NotPrincipal").isAbsent() || !principal.isWholeMap()) {
            return !principal.isAbsent() || !statement.get("NotPrincipal").isAbsent();
        }
        return anyMatches(principal.get("Service"), service) || anyMatches(principal.get("AWS"), "*");
    }

    private static boolean anyMatches(Value names, String service) {
        return names.alternatives().stream().anyMatch(alternative -> matches(alternative, service))
                || names.items().stream()
                        .flatMap(item -> item.alternatives().stream())
                        .anyMatch(alternative -> matches(alternative, service));
    }

    private static boolean matches(Alternative alternative, String service) {
        if (alternative instanceof Alternative.Known known && !known.byDefault()) {
            return known.text()
                    .filter(name -> name.equals("*") || name.equals(service) || name.startsWith(service + "."))
                    .isPresent();
        }
        // an AWS account or user that is not known is no service
        return !(alternative instanceof Alternative.Absent) && !service.equals("*");
    }
}
