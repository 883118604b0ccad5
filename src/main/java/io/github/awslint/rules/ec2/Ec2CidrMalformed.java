package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.network.IpNetwork;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of addresses that EC2 cannot read, or whose size a VPC cannot have. */
final class Ec2CidrMalformed implements Rule<Template> {

    private static final int BIGGEST = 16;
    private static final int SMALLEST = 28;

    @Override
    public void check(Template template, Reporter report) {
        for (PropertyObject rule : SecurityGroupRules.of(template)) {
            checkBoth(rule, "CidrIp", "CidrIpv6", report);
        }
        properties(template, "AWS::EC2::Route")
                .forEach(route -> checkBoth(route, "DestinationCidrBlock", "DestinationIpv6CidrBlock", report));
        properties(template, "AWS::EC2::NetworkAclEntry")
                .forEach(entry -> checkBoth(entry, "CidrBlock", "Ipv6CidrBlock", report));
        properties(template, "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::VPCCidrBlock")
                .forEach(network -> {
                    checkBoth(network, "CidrBlock", "Ipv6CidrBlock", report);
                    checkSize(network.known("CidrBlock"), report);
                });
    }

    private static Stream<PropertyObject> properties(Template template, String... types) {
        return template.resources(types).stream().flatMap(resource -> PropertyObject.of(resource).stream());
    }

    private static void checkBoth(PropertyObject properties, String ipv4, String ipv6, Reporter report) {
        checkForm(ipv4, properties.known(ipv4), true, report);
        checkForm(ipv6, properties.known(ipv6), false, report);
    }

    private static void checkForm(String property, List<Known> values, boolean ipv4, Reporter report) {
        for (Known known : values) {
            Optional<String> text = known.text();
            if (text.isPresent() && !isNetwork(text.get(), ipv4)) {
                report.at(
                        known.place(),
                        "%s \"%s\" is no %s%s"
                                .formatted(
                                        property,
                                        text.get(),
                                        ipv4 ? "IPv4 block such as 10.0.0.0/16" : "IPv6 block such as 2001:db8::/56",
                                        known.clause()));
            }
        }
    }

    private static boolean isNetwork(String text, boolean ipv4) {
        Optional<IpNetwork> network = IpNetwork.parse(text);
        return network.isPresent() && network.get().isIpv4() == ipv4;
    }

    private static void checkSize(List<Known> values, Reporter report) {
        for (Known known : values) {
            known.text()
                    .flatMap(IpNetwork::parse)
                    .filter(IpNetwork::isIpv4)
                    .filter(network -> network.prefix() < BIGGEST || network.prefix() > SMALLEST)
                    .ifPresent(network -> report.at(
                                    known.place(),
                                    "CidrBlock %s has the size /%d, a VPC and its subnets have /%d to /%d%s"
                                            .formatted(
                                                    known.text().get(),
                                                    network.prefix(),
                                                    BIGGEST,
                                                    SMALLEST,
                                                    known.clause()))
                            .as(Severity.WARNING));
        }
    }
}
