package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Designation;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.network.IpNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of addresses that a subnet takes from its VPC.
 *
 * @param vpc the VPC, perhaps one of several that conditions choose from
 * @param block as it is written
 */
record Subnet(Resource resource, Designation vpc, Known block, IpNetwork network) {

    private record All(List<Subnet> subnets) {}

    /** The blocks of all subnets that can be read; found out once for all who ask. */
    static List<Subnet> of(Template template) {
        return template.reading(All.class, Subnet::all).subnets();
    }

    private static All all(Template template) {
        List<Subnet> subnets = new ArrayList<>();
        template.resources("AWS::EC2::Subnet").forEach(resource -> {
            for (PropertyObject properties : PropertyObject.of(resource)) {
                for (String property : List.of("CidrBlock", "Ipv6CidrBlock")) {
                    add(resource, properties, property, subnets);
                }
            }
        });
        return new All(List.copyOf(subnets));
    }

    private static void add(Resource resource, PropertyObject properties, String property, List<Subnet> subnets) {
        Value value = properties.get(property);
        for (Known block : value.known()) {
            IpNetwork network = block.text().flatMap(IpNetwork::parse).orElse(null);
            // which of several rows of a mapping another subnet has at the same time is not known here
            boolean fixed = value.alternatives().size() == 1 || block.content() == block.place();
            if (network != null && fixed) {
                for (Designation vpc : Designation.of(properties.get("VpcId"))) {
                    vpc.when()
                            .and(block.when())
                            .ifPresent(both -> subnets.add(
                                    new Subnet(resource, new Designation(vpc.what(), both), block, network)));
                }
            }
        }
    }
}
