package io.github.awslint.iam;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Outsiders;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Collects what a template says about one role: its own policies, and those that other resources attach to it. */
final class RoleReader {

    private static final String[] POLICIES = {"AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"};

    private final Resource role;
    private final Template template;
    private final List<PolicyStatement> statements = new ArrayList<>();
    private final List<Predicate<String>> namedPolicies = new ArrayList<>();
    private boolean visible;

    RoleReader(Resource role) {
        this.role = role;
        this.template = role.template();
    }

    Role read() {
        visible = !template.mayHoldMore() && !isGrantedUnseen(template, role.logicalId());
        Value inline = role.value("Policies");
        visible &= inline.isWholeList();
        for (Value policy : inline.items()) {
            document(policy.get("PolicyDocument"));
        }
        Value managed = role.value("ManagedPolicyArns");
        visible &= managed.isWholeList();
        for (Value policy : managed.items()) {
            managedPolicy(policy);
        }
        for (Resource policy : template.resources(POLICIES)) {
            if (isAttached(policy)) {
                document(policy.value("PolicyDocument"));
            }
        }
        return new Role(role, visible, statements, namedPolicies);
    }

    private void document(Value document) {
        visible &= PolicyStatement.isVisible(document);
        statements.addAll(PolicyStatement.of(document));
    }

    private void managedPolicy(Value arn) {
        for (Alternative alternative : arn.alternatives()) {
            if (alternative instanceof Attribute attribute) {
                Optional<Resource> policy = template.resource(attribute.logicalId())
                        .filter(resource -> resource.type().equals("AWS::IAM::ManagedPolicy"));
                visible &= policy.isPresent();
                policy.ifPresent(resource -> document(resource.value("PolicyDocument")));
            } else if (!(alternative instanceof Alternative.Absent)) {
                Optional<String> name = managedName(alternative);
                visible &= name.isPresent();
                name.ifPresent(policy -> namedPolicies.add(action -> NamedPolicies.MANAGED.mayAllow(policy, action)));
            }
        }
    }

    /** The name in the ARN of a policy of AWS, whose partition may be left open. */
    static Optional<String> managedName(Alternative alternative) {
        String arn = "";
        if (alternative instanceof Known known && !known.byDefault()) {
            arn = known.text().orElse("");
        } else if (alternative instanceof Alternative.Unknown unknown) {
            arn = Text.of(unknown.place()).withHoles();
        }
        int policy = arn.indexOf(":iam::aws:policy/");
        String name = arn.substring(arn.lastIndexOf('/') + 1);
        return policy > 0 && name.indexOf(Text.HOLE) < 0 ? Optional.of(name) : Optional.empty();
    }

    /**
     * Whether a policy names the role. A name that cannot be read names it only where the role has a name of its own, unless a macro gives
     * the name: that may be a {@code Ref}.
     */
    private boolean isAttached(Resource policy) {
        Value single = policy.value("RoleName");
        Value list = policy.value("Roles");
        boolean named = names(single) || list.items().stream().anyMatch(this::names);
        boolean open = !role.value("RoleName").isAbsent() && (isOpen(single) || isOpen(list))
                || policy.properties().has("RoleName") && single.mayBeAbsent()
                || policy.properties().has("Roles")
                        && (list.mayBeAbsent() || list.items().stream().anyMatch(Value::mayBeAbsent));
        visible &= named || !open;
        return named;
    }

    private boolean names(Value name) {
        String ownName = role.value("RoleName").text().orElse("");
        return name.attributes().stream()
                        .anyMatch(attribute -> attribute.logicalId().equals(role.logicalId()))
                || !ownName.isEmpty()
                        && name.known().stream()
                                .anyMatch(known ->
                                        known.text().filter(ownName::equals).isPresent());
    }

    private static boolean isOpen(Value value) {
        return value.alternatives().stream().anyMatch(RoleReader::isOpen)
                || value.items().stream()
                        .flatMap(item -> item.alternatives().stream())
                        .anyMatch(RoleReader::isOpen);
    }

    private static boolean isOpen(Alternative alternative) {
        return alternative instanceof Alternative.Unknown || alternative instanceof Known known && known.byDefault();
    }

    /** SAM connectors, custom resources and nested stacks may attach policies that the template does not show. */
    static boolean isGrantedUnseen(Template template, String role) {
        if (template.has("AWS::Serverless::Connector") || template.hasAttribute("Connectors")) {
            return true;
        }
        return Outsiders.mayKnow(role, template);
    }

    /** The roles of the template that a value names by {@code Fn::GetAtt Role.Arn}, also inside of {@code Fn::Sub}. */
    static List<Resource> named(Value value, Template template) {
        List<Resource> roles = new ArrayList<>();
        for (Alternative alternative : value.alternatives()) {
            Optional<String> id = Optional.empty();
            if (alternative instanceof Attribute attribute) {
                id = Optional.of(attribute.logicalId());
            } else if (alternative instanceof Alternative.Unknown unknown) {
                id = onlyHole(unknown.place());
            }
            id.flatMap(template::resource)
                    .filter(resource -> resource.type().equals("AWS::IAM::Role"))
                    .ifPresent(roles::add);
        }
        return roles;
    }

    private static Optional<String> onlyHole(Node node) {
        List<Text.Part> parts = Text.of(node).parts();
        return parts.size() == 1 && parts.get(0) instanceof Text.Part.Hole hole ? hole.name() : Optional.empty();
    }
}
