package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** A route with two destinations or targets, or without: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html */
final class Ec2RouteShape implements Rule<Template> {

    private static final List<String> DESTINATIONS =
            List.of("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId");
    private static final List<String> TARGETS = List.of(
            "CarrierGatewayId",
            "CoreNetworkArn",
            "EgressOnlyInternetGatewayId",
            "GatewayId",
            "InstanceId",
            "LocalGatewayId",
            "NatGatewayId",
            "NetworkInterfaceId",
            "OdbNetworkArn",
            "TransitGatewayId",
            "VpcEndpointId",
            "VpcPeeringConnectionId");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::EC2::Route").stream()
                .flatMap(route -> PropertyObject.of(route).stream())
                .forEach(route -> {
                    checkOne(route, "destination", DESTINATIONS, report);
                    checkOne(route, "target", TARGETS, report);
                });
    }

    /** Nearly every route has one of each, which needs no closer look. */
    private static void checkOne(PropertyObject route, String what, List<String> names, Reporter report) {
        List<String> written = new ArrayList<>(1);
        for (String name : names) {
            if (route.isWritten(name)) {
                written.add(name);
            }
        }
        if (written.size() != 1 || !route.has(written.get(0))) {
            check(route, what, names, report);
        }
    }

    private static void check(PropertyObject properties, String what, List<String> names, Reporter report) {
        for (PropertyObject route : properties.branches(names.toArray(String[]::new))) {
            List<String> given = new ArrayList<>(1);
            for (String name : names) {
                if (route.has(name)) {
                    given.add(name);
                }
            }
            for (String second : given.subList(Math.min(1, given.size()), given.size())) {
                report.at(
                                route.key(second),
                                "%s is a second %s beside %s, a route has one%s"
                                        .formatted(
                                                second,
                                                what,
                                                given.get(0),
                                                route.when().clause()))
                        .note(route.key(given.get(0)), "the first one");
            }
            if (given.isEmpty() && names.stream().allMatch(route::lacks)) {
                // a kind of target may be newer than the list above
                report.at(
                                route.anchor(),
                                "Route has no %s, such as %s%s"
                                        .formatted(
                                                what,
                                                what.equals("target") ? "GatewayId" : names.get(0),
                                                route.when().clause()))
                        .as(Severity.WARNING);
            }
        }
    }
}
