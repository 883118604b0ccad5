package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the {@code Policies} out of which SAM makes a role: names or ARNs of managed policies, policy templates, and policy documents. */
final class ServerlessRoleReader {

    private final Resource owner;
    private final List<PolicyStatement> statements = new ArrayList<>();
    private final List<Predicate<String>> namedPolicies = new ArrayList<>();
    private boolean visible;

    ServerlessRoleReader(Resource owner) {
        this.owner = owner;
    }

    Role read() {
        Template template = owner.template();
        String role = owner.logicalId() + "Role";
        visible = !template.mayHoldMore()
                && !RoleReader.isGrantedUnseen(template, role)
                && template.references().stream()
                        .noneMatch(reference -> reference.name().equals(role));
        Value policies = owner.value("Policies");
        for (Alternative alternative : policies.alternatives()) {
            boolean list = alternative instanceof Known known && known.list().isPresent();
            if (!list) {
                policy(alternative, policies);
            }
        }
        for (Value item : policies.items()) {
            item.alternatives().forEach(alternative -> policy(alternative, item));
        }
        return new Role(owner, visible, statements, namedPolicies);
    }

    private void policy(Alternative policy, Value value) {
        Optional<MapNode> map = policy instanceof Known known && !known.byDefault() ? known.map() : Optional.empty();
        if (map.isPresent()) {
            written(map.get(), value);
        } else if (!(policy instanceof Alternative.Absent)) {
            Optional<String> name = plainName(policy).or(() -> RoleReader.managedName(policy));
            visible &= name.isPresent();
            name.ifPresent(text -> namedPolicies.add(action -> NamedPolicies.MANAGED.mayAllow(text, action)));
        }
    }

    /** SAM looks up the ARN of a managed policy that is given by its name alone. */
    private static Optional<String> plainName(Alternative policy) {
        return policy instanceof Known known && !known.byDefault()
                ? known.text().filter(text -> !text.contains(":"))
                : Optional.empty();
    }

    private void written(MapNode policy, Value value) {
        if (policy.has("Statement")) {
            visible &= PolicyStatement.isVisible(value);
            statements.addAll(PolicyStatement.of(value));
            return;
        }
        List<Entry> entries = policy.entries();
        boolean template = entries.size() == 1 && !entries.get(0).name().contains(":");
        visible &= template;
        if (template) {
            String name = entries.get(0).name();
            namedPolicies.add(action -> NamedPolicies.SAM_TEMPLATES.mayAllow(name, action));
        }
    }
}
