package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import java.util.stream.Stream;

/** The rules of a template's security groups, inside the groups and as resources of their own. */
final class SecurityGroupRule {

    private SecurityGroupRule() {}

    /** Each rule that lets traffic in or out. */
    static Stream<PropertyObject> of(Template template) {
        Stream<PropertyObject> inside = template.resources("AWS::EC2::SecurityGroup")
                .flatMap(group -> PropertyObject.of(group).stream())
                .flatMap(group -> Stream.of("SecurityGroupIngress", "SecurityGroupEgress")
                        .flatMap(direction -> group.items(direction).stream()));
        Stream<PropertyObject> alone = template.resources(
                        "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress")
                .flatMap(rule -> PropertyObject.of(rule).stream());
        return Stream.concat(inside, alone);
    }
}
