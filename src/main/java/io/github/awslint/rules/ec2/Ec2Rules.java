package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about instances, volumes and networks of EC2. */
public final class Ec2Rules {

    private Ec2Rules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new Ec2CidrMalformed())
                        .about(
                                "AWS::EC2::NetworkAclEntry",
                                "AWS::EC2::Route",
                                "AWS::EC2::SecurityGroup",
                                "AWS::EC2::SecurityGroupEgress",
                                "AWS::EC2::SecurityGroupIngress",
                                "AWS::EC2::Subnet",
                                "AWS::EC2::VPC",
                                "AWS::EC2::VPCCidrBlock"),
                RuleGroup.of(Template.class, new Ec2EbsVolumeSettings())
                        .about(
                                "AWS::AutoScaling::LaunchConfiguration",
                                "AWS::EC2::Instance",
                                "AWS::EC2::LaunchTemplate",
                                "AWS::EC2::SpotFleet",
                                "AWS::EC2::Volume"),
                RuleGroup.of(Template.class, new Ec2EndpointDnsDuplicate()).about("AWS::EC2::VPCEndpoint"),
                RuleGroup.of(Template.class, new Ec2EphemeralName())
                        .about(
                                "AWS::AutoScaling::LaunchConfiguration",
                                "AWS::EC2::Instance",
                                "AWS::EC2::LaunchTemplate",
                                "AWS::EC2::SpotFleet"),
                RuleGroup.of(Template.class, new Ec2InstanceImageMissing()).about("AWS::EC2::Instance"),
                RuleGroup.of(Template.class, new Ec2InstanceTypeImpossible())
                        .about(
                                "AWS::AutoScaling::LaunchConfiguration",
                                "AWS::EC2::Instance",
                                "AWS::EC2::LaunchTemplate"),
                RuleGroup.of(Template.class, new Ec2PrivateIpTwice())
                        .about("AWS::EC2::Instance", "AWS::EC2::NetworkInterface"),
                RuleGroup.of(Template.class, new Ec2RouteShape()).about("AWS::EC2::Route"),
                RuleGroup.of(Template.class, new Ec2SecurityGroupDescription(), new Ec2SecurityGroupPorts())
                        .about(
                                "AWS::EC2::SecurityGroup",
                                "AWS::EC2::SecurityGroupEgress",
                                "AWS::EC2::SecurityGroupIngress"),
                RuleGroup.of(Template.class, new Ec2SecurityGroupOtherVpc()).about("AWS::EC2::VPC"),
                RuleGroup.of(Template.class, new Ec2SubnetOutsideVpc(), new Ec2SubnetOverlap())
                        .about("AWS::EC2::Subnet"),
                RuleGroup.of(Template.class, new Ec2SubnetTwoRouteTables())
                        .about("AWS::EC2::SubnetRouteTableAssociation"));
    }
}
