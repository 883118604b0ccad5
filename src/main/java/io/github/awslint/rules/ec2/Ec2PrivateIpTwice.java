package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** A primary private address that is given in two places. */
final class Ec2PrivateIpTwice implements Rule<Template> {

    private static final String ADDRESS = "PrivateIpAddress";

    @Override
    public Set<String> keys() {
        return Set.of("PrivateIpAddress");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::EC2::Instance", "AWS::EC2::NetworkInterface").stream()
                .flatMap(resource -> PropertyObject.of(resource).stream())
                .flatMap(properties -> properties.branches(ADDRESS).stream())
                .filter(properties -> properties.has(ADDRESS))
                .forEach(properties -> check(properties, report));
    }

    private static void check(PropertyObject properties, Reporter report) {
        for (PropertyObject network : properties.items("NetworkInterfaces")) {
            if (network.has(ADDRESS)) {
                report.at(network.key(ADDRESS), "PrivateIpAddress stands beside the instance's own, remove one of them")
                        .note(properties.key(ADDRESS), "the instance's own");
            }
        }
        Stream.concat(Stream.of(properties), properties.items("NetworkInterfaces").stream())
                .flatMap(holder -> holder.items("PrivateIpAddresses").stream())
                .filter(address -> address.get("Primary").isTrue())
                .forEach(address -> report.at(
                                address.key("Primary"),
                                "Primary is true for a second address, PrivateIpAddress is the primary one")
                        .note(properties.key(ADDRESS), "the primary address"));
    }
}
