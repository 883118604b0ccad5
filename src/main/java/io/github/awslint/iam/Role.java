package io.github.awslint.iam;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A role of a template and what it may do. What the template does not show counts as allowed, so that only a role that is visible as a
 * whole lacks anything. {@code Deny} and the resources of statements are not looked at.
 */
public final class Role {

    private final Resource resource;
    private final boolean visible;
    private final List<PolicyStatement> statements;
    private final List<Predicate<String>> namedPolicies;

    Role(Resource resource, boolean visible, List<PolicyStatement> statements, List<Predicate<String>> namedPolicies) {
        this.resource = resource;
        this.visible = visible;
        this.statements = List.copyOf(statements);
        this.namedPolicies = List.copyOf(namedPolicies);
    }

    /** Reads an {@code AWS::IAM::Role} with all policies that the template attaches to it. */
    public static Role of(Resource role) {
        return new RoleReader(role).read();
    }

    /**
     * The role that SAM makes for a function or state machine without one, as far as {@code Policies} tell. What SAM adds by itself, such
     * as the right to write logs, is not among it.
     */
    public static Role ofServerless(Resource owner) {
        return new ServerlessRoleReader(owner).read();
    }

    /** The roles of the template that a property such as a function's {@code Role} names; other roles cannot be seen. */
    public static List<Role> named(Value value, Template template) {
        return RoleReader.named(value, template).stream().map(Role::of).toList();
    }

    /** The role's resource; for a role that SAM makes the resource that it is made for. */
    public Resource resource() {
        return resource;
    }

    /** Whether the role could allow an action such as {@code xray:PutTraceSegments}. */
    public boolean mayAllow(String action) {
        if (!visible) {
            return true;
        }
        for (PolicyStatement statement : statements) {
            if (statement.mayAllow(action)) {
                return true;
            }
        }
        for (Predicate<String> policy : namedPolicies) {
            if (policy.test(action)) {
                return true;
            }
        }
        return false;
    }

    /** The action patterns that the statements which can be read allow; named policies are left out. */
    public List<String> allowed() {
        return statements.stream()
                .flatMap(statement -> statement.allowed().stream())
                .toList();
    }

    /** The actions of a list that the role surely does not allow, in the list's order. */
    public List<String> lacks(List<String> actions) {
        List<String> lacking = new ArrayList<>();
        for (String action : actions) {
            if (!mayAllow(action)) {
                lacking.add(action);
            }
        }
        return lacking;
    }
}
