package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a template's security groups, inside the groups and as resources of their own.
 *
 * @param all each rule that lets traffic in or out
 */
record SecurityGroupRules(List<PropertyObject> all) {

    /** Each rule that lets traffic in or out, read once for all who ask. */
    static List<PropertyObject> of(Template template) {
        return template.reading(SecurityGroupRules.class, SecurityGroupRules::read)
                .all();
    }

    private static SecurityGroupRules read(Template template) {
        List<PropertyObject> rules = new ArrayList<>();
        template.resources("AWS::EC2::SecurityGroup").forEach(resource -> {
            for (PropertyObject group : PropertyObject.of(resource)) {
                rules.addAll(group.items("SecurityGroupIngress"));
                rules.addAll(group.items("SecurityGroupEgress"));
            }
        });
        template.resources("AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress")
                .forEach(rule -> rules.addAll(PropertyObject.of(rule)));
        return new SecurityGroupRules(List.copyOf(rules));
    }
}
