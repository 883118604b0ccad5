package io.github.awslint.vpc;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subnets of a VPC that the template makes as a whole and from which no route leads anywhere, so that only the VPC's own endpoints are left
 * to reach AWS services by.
 *
 * @param tables the route tables of the subnets
 */
public record ClosedNetwork(List<RouteTable> tables) {

    public ClosedNetwork {
        tables = List.copyOf(tables);
    }

    /**
     * The network of a list of subnets; empty where any of them may have a way out.
     *
     * @param subnets such as {@code SubnetIds} of a function
     */
    public static Optional<ClosedNetwork> of(Value subnets, Template template) {
        List<RouteTable> tables = new ArrayList<>();
        for (Value item : subnets.certainItems().orElse(List.of())) {
            Optional<Resource> subnet = Edges.to("AWS::EC2::Subnet", item, template);
            Optional<RouteTable> table = subnet.filter(ClosedNetwork::isInOwnVpc)
                    .flatMap(RouteTable::of)
                    .filter(RouteTable::staysInside);
            if (table.isEmpty() || Edges.isShared(subnet.get())) {
                return Optional.empty();
            }
            tables.add(table.get());
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new ClosedNetwork(tables));
    }

    /** Whoever knows the VPC may add endpoints to it. */
    private static boolean isInOwnVpc(Resource subnet) {
        return Edges.to("AWS::EC2::VPC", subnet.value("VpcId"), subnet.template())
                .filter(vpc -> !Edges.isShared(vpc))
                .isPresent();
    }

    /** Whether an endpoint of the template leads, or may lead, to a service such as {@code secretsmanager}. */
    public boolean mayReach(String service) {
        return tables.get(0).resource().template().resources("AWS::EC2::VPCEndpoint").stream()
                .map(endpoint -> endpoint.property("ServiceName")
                        .map(name -> Text.of(name.value()).withHoles())
                        .orElse(String.valueOf(Text.HOLE)))
                .anyMatch(name -> name.endsWith("." + service) || name.endsWith(String.valueOf(Text.HOLE)));
    }
}
