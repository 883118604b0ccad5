package io.github.awslint.vpc;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import java.util.List;
import java.util.Optional;

/**
 * A route table of a template, with the routes that the template puts into it.
 *
 * @param resource the {@code AWS::EC2::RouteTable}
 * @param routes the {@code AWS::EC2::Route} resources that surely are in it, in document order
 * @param whole whether it surely has no other routes besides the local one
 */
public record RouteTable(Resource resource, List<Resource> routes, boolean whole) {

    private static final String TYPE = "AWS::EC2::RouteTable";

    public RouteTable {
        routes = List.copyOf(routes);
    }

    /** The table that the template associates with a subnet; a subnet without an association has the main table, which nobody sees. */
    public static Optional<RouteTable> of(Resource subnet) {
        Template template = subnet.template();
        return template.resources("AWS::EC2::SubnetRouteTableAssociation").stream()
                .filter(association -> Edges.to("AWS::EC2::Subnet", association.value("SubnetId"), template)
                        .filter(subnet::equals)
                        .isPresent())
                .findFirst()
                .flatMap(association -> Edges.to(TYPE, association.value("RouteTableId"), template))
                .map(RouteTable::read);
    }

    private static RouteTable read(Resource table) {
        Template template = table.template();
        List<Resource> all = template.resources("AWS::EC2::Route");
        List<Resource> routes = all.stream()
                .filter(route -> Edges.to(TYPE, route.value("RouteTableId"), template)
                        .filter(table::equals)
                        .isPresent())
                .toList();
        boolean whole = !template.mayHoldMore()
                && !Edges.isShared(table)
                && all.stream()
                        .allMatch(
                                route -> routes.contains(route) || !Edges.mayLead(route.value("RouteTableId"), table));
        return new RouteTable(table, routes, whole && !learnsRoutes(table));
    }

    /** A VPN's gateway tells the table what it leads to, which can be everything. */
    private static boolean learnsRoutes(Resource table) {
        return !table.template()
                .resources("AWS::EC2::VPNGatewayRoutePropagation")
                .isEmpty();
    }

    /** The route for addresses of version 4 that no other route leads to an internet gateway. */
    public Optional<Resource> toInternetGateway() {
        return routes.stream()
                .filter(route -> route.value("DestinationCidrBlock").is("0.0.0.0/0"))
                .filter(route -> Edges.to("AWS::EC2::InternetGateway", route.value("GatewayId"), resource.template())
                        .isPresent())
                .findFirst();
    }

    /** Whether traffic surely stays in the VPC: every route leads to known addresses, and none to another network. */
    public boolean staysInside() {
        return whole && routes.isEmpty();
    }
}
