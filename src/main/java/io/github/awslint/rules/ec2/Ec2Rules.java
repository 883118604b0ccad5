package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about instances, volumes and networks of EC2. */
public final class Ec2Rules {

    private Ec2Rules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new Ec2CidrMalformed(),
                        new Ec2EbsVolumeSettings(),
                        new Ec2EndpointDnsDuplicate(),
                        new Ec2EphemeralName(),
                        new Ec2InstanceImageMissing(),
                        new Ec2InstanceTypeImpossible(),
                        new Ec2PrivateIpTwice(),
                        new Ec2RouteShape(),
                        new Ec2SecurityGroupDescription(),
                        new Ec2SecurityGroupOtherVpc(),
                        new Ec2SecurityGroupPorts(),
                        new Ec2SubnetOutsideVpc(),
                        new Ec2SubnetOverlap(),
                        new Ec2SubnetTwoRouteTables())
                .where(template -> template.uses("AWS::EC2", "AWS::AutoScaling")));
    }
}
