package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Designation;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A network interface in a subnet of one VPC with a security group of another. */
final class Ec2SecurityGroupOtherVpc implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.resources("AWS::EC2::VPC").stream().limit(2).count() < 2) {
            return;
        }
        properties(template, "AWS::EC2::NetworkInterface")
                .forEach(card -> check(template, card, card, "GroupSet", report));
        Stream.concat(
                        properties(template, "AWS::EC2::Instance"),
                        properties(template, "AWS::EC2::LaunchTemplate")
                                .flatMap(properties -> properties.object("LaunchTemplateData").stream()))
                .forEach(machine -> {
                    check(template, machine, machine, "SecurityGroupIds", report);
                    for (PropertyObject card : machine.items("NetworkInterfaces")) {
                        check(template, card, machine, "SecurityGroupIds", report);
                        check(template, card, card, "GroupSet", report);
                        check(template, card, card, "Groups", report);
                    }
                });
    }

    private static Stream<PropertyObject> properties(Template template, String... types) {
        return template.resources(types).stream().flatMap(resource -> PropertyObject.of(resource).stream());
    }

    private static void check(
            Template template, PropertyObject card, PropertyObject holder, String groups, Reporter report) {
        Optional<Resource> vpc = card.get("SubnetId")
                .resource()
                .filter(subnet -> subnet.type().equals("AWS::EC2::Subnet"))
                .flatMap(subnet -> vpc(template, subnet));
        if (vpc.isEmpty()) {
            return;
        }
        for (Value item : holder.get(groups).items()) {
            securityGroup(template, item)
                    .flatMap(group -> vpc(template, group))
                    .filter(other -> !other.equals(vpc.get()))
                    .ifPresent(other -> report.at(
                                    item.place(),
                                    "Security group is of VPC %s, the subnet of %s"
                                            .formatted(
                                                    other.logicalId(), vpc.get().logicalId()))
                            .note(card.key("SubnetId"), "the subnet"));
        }
    }

    private static Optional<Resource> securityGroup(Template template, Value item) {
        return item.alternatives().size() > 1
                ? Optional.empty()
                : item.attributes().stream()
                        .findFirst()
                        .flatMap(group -> template.resource(group.logicalId()))
                        .filter(group -> group.type().equals("AWS::EC2::SecurityGroup"));
    }

    /** The VPC, where it is a resource of the template. */
    private static Optional<Resource> vpc(Template template, Resource member) {
        List<Designation> vpcs = Designation.of(member.value("VpcId"));
        return vpcs.size() != 1
                ? Optional.empty()
                : template.resources("AWS::EC2::VPC").stream()
                        .filter(vpc -> vpcs.get(0).what().equals("${" + vpc.logicalId() + "}")
                                || vpcs.get(0).what().equals("${" + vpc.logicalId() + ".VpcId}"))
                        .findFirst();
    }
}
