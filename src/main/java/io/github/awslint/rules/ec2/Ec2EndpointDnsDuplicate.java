package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Designation;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two interface endpoints of one service in one VPC that both claim the service's private name. */
final class Ec2EndpointDnsDuplicate implements Rule<Template> {

    private record Endpoint(Resource resource, PropertyObject properties, Designation service, Designation vpc) {

        boolean collidesWith(Endpoint other) {
            return resource != other.resource
                    && service.what().equals(other.service.what())
                    && vpc.what().equals(other.vpc.what())
                    && (properties.when().implies(other.properties.when())
                            || other.properties.when().implies(properties.when()));
        }
    }

    @Override
    public Set<String> keys() {
        return Set.of("PrivateDnsEnabled");
    }

    @Override
    public void check(Template template, Reporter report) {
        if (template.resources("AWS::EC2::VPCEndpoint").stream().limit(2).count() < 2) {
            return;
        }
        List<Endpoint> earlier = new ArrayList<>();
        template.resources("AWS::EC2::VPCEndpoint").forEach(resource -> {
            for (PropertyObject properties : PropertyObject.of(resource)) {
                endpoint(resource, properties).forEach(endpoint -> {
                    earlier.stream()
                            .filter(endpoint::collidesWith)
                            .findFirst()
                            .ifPresent(other -> report(endpoint, other, report));
                    earlier.add(endpoint);
                });
            }
        });
    }

    private static List<Endpoint> endpoint(Resource resource, PropertyObject properties) {
        List<Designation> services = Designation.of(properties.get("ServiceName"));
        List<Designation> vpcs = Designation.of(properties.get("VpcId"));
        boolean claims = properties.get("VpcEndpointType").is("Interface")
                && properties.get("PrivateDnsEnabled").isTrue()
                && services.size() == 1
                && vpcs.size() == 1;
        return claims ? List.of(new Endpoint(resource, properties, services.get(0), vpcs.get(0))) : List.of();
    }

    private static void report(Endpoint endpoint, Endpoint other, Reporter report) {
        report.at(
                        endpoint.properties().anchor(),
                        "Endpoint claims the private name that %s has, set PrivateDnsEnabled to false"
                                .formatted(other.resource().logicalId()))
                .note(other.properties().key("PrivateDnsEnabled"), "the other endpoint");
    }
}
