package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.network.IpNetwork;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A subnet whose addresses its VPC does not have. */
final class Ec2SubnetOutsideVpc implements Rule<Template> {

    private static final List<String> BLOCKS = List.of("CidrBlock", "Ipv6CidrBlock");
    private static final List<String> POOLS =
            List.of("Ipv4IpamPoolId", "Ipv6IpamPoolId", "Ipv6Pool", "AmazonProvidedIpv6CidrBlock");

    @Override
    public void check(Template template, Reporter report) {
        Map<String, Optional<Space>> byVpc = new HashMap<>();
        for (Subnet subnet : template.mayHoldMore() ? List.<Subnet>of() : Subnet.of(template)) {
            byVpc.computeIfAbsent(subnet.vpc().what(), vpc -> space(template, vpc))
                    .filter(space -> space.excludes(subnet.network()))
                    .ifPresent(space -> report.at(
                                    subnet.block().place(),
                                    "Block %s lies outside the blocks of its VPC %s; choose one inside"
                                            .formatted(
                                                    subnet.block().text().get(),
                                                    space.vpc().logicalId()))
                            .note(space.vpc().key(), "the VPC"));
        }
    }

    /** All blocks of a VPC. */
    private record Space(Resource vpc, List<IpNetwork> blocks) {

        boolean excludes(IpNetwork network) {
            return blocks.stream().anyMatch(block -> block.isIpv4() == network.isIpv4())
                    && blocks.stream().noneMatch(block -> block.contains(network));
        }
    }

    /** What a VPC of the template has; empty where one of its blocks is not known. */
    private static Optional<Space> space(Template template, String designation) {
        Optional<Resource> vpc = template.resources("AWS::EC2::VPC").stream()
                .filter(resource -> designation.equals("${" + resource.logicalId() + "}")
                        || designation.equals("${" + resource.logicalId() + ".VpcId}"))
                .findFirst();
        if (vpc.isEmpty()) {
            return Optional.empty();
        }
        List<Resource> sources = new ArrayList<>(List.of(vpc.get()));
        // one that names its VPC in a way that cannot be followed may belong to any
        template.resources("AWS::EC2::VPCCidrBlock").forEach(sources::add);
        List<IpNetwork> blocks = new ArrayList<>();
        for (Resource source : sources) {
            List<PropertyObject> branches = PropertyObject.of(source);
            if (branches.isEmpty()) {
                return Optional.empty();
            }
            for (PropertyObject properties : branches) {
                if (POOLS.stream().anyMatch(pool -> !properties.lacks(pool)) || !add(properties, blocks)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Space(vpc.get(), blocks));
    }

    private static boolean add(PropertyObject properties, List<IpNetwork> blocks) {
        for (String name : BLOCKS) {
            Value value = properties.get(name);
            if (!value.isFullyKnown()) {
                return false;
            }
            value.known()
                    .forEach(known -> known.text().flatMap(IpNetwork::parse).ifPresent(blocks::add));
        }
        return true;
    }
}
