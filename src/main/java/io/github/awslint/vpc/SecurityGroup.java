package io.github.awslint.vpc;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A security group that a template makes.
 *
 * @param resource the {@code AWS::EC2::SecurityGroup}
 */
public record SecurityGroup(Resource resource) {

    private static final String TYPE = "AWS::EC2::SecurityGroup";

    /** Addresses that nobody outside has; people name them since EC2 lets everything out of a group without rules. */
    private static final Set<String> NOBODY = Set.of("127.0.0.1/32", "255.255.255.255/32", "::1/128");

    /** The group that a value names whatever the conditions are. */
    public static Optional<SecurityGroup> named(Value value, Template template) {
        return Edges.to(TYPE, value, template).map(SecurityGroup::new);
    }

    /**
     * The rules that let traffic out to nobody, where the group has no others: then nothing gets out. None where it has another rule, or
     * may get one: a group without any lets everything out.
     */
    public List<Value> deadEnds() {
        Template template = resource.template();
        List<Value> rules = resource.value("SecurityGroupEgress").certainItems().orElse(List.of());
        boolean closed = !rules.isEmpty()
                && rules.stream().allMatch(SecurityGroup::leadsToNobody)
                && !template.mayHoldMore()
                && !Edges.isShared(resource)
                && template.resources("AWS::EC2::SecurityGroupEgress").stream()
                        .noneMatch(rule -> Edges.mayLead(rule.value("GroupId"), resource));
        return closed ? rules : List.of();
    }

    private static boolean leadsToNobody(Value rule) {
        boolean one = NOBODY.contains(rule.get("CidrIp").text().orElse(""))
                || NOBODY.contains(rule.get("CidrIpv6").text().orElse(""));
        return one && rule.isWholeMap();
    }
}
