package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Designation;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A subnet that is associated with a route table twice. */
final class Ec2SubnetTwoRouteTables implements Rule<Template> {

    private record Association(Resource resource, PropertyObject properties, Designation subnet) {}

    @Override
    public void check(Template template, Reporter report) {
        if (template.resources("AWS::EC2::SubnetRouteTableAssociation").stream()
                        .limit(2)
                        .count()
                < 2) {
            return;
        }
        Map<String, List<Association>> bySubnet = new HashMap<>();
        template.resources("AWS::EC2::SubnetRouteTableAssociation").forEach(resource -> {
            for (PropertyObject properties : PropertyObject.of(resource)) {
                for (Designation subnet : Designation.of(properties.get("SubnetId"))) {
                    bySubnet.computeIfAbsent(subnet.what(), unused -> new ArrayList<>())
                            .add(new Association(resource, properties, subnet));
                }
            }
        });
        bySubnet.values().forEach(associations -> associations.forEach(one -> check(one, associations, report)));
    }

    private static void check(Association one, List<Association> all, Reporter report) {
        all.stream()
                .filter(other -> other.resource() != one.resource())
                .filter(other -> one.subnet().implies(other.subnet()))
                .findFirst()
                .ifPresent(other -> report.at(
                                one.properties().key("SubnetId"),
                                "Subnet %s has another route table by %s, a subnet has one%s"
                                        .formatted(
                                                one.subnet().what(),
                                                other.resource().logicalId(),
                                                one.subnet().when().clause()))
                        .note(other.properties().key("SubnetId"), "the other association"));
    }
}
