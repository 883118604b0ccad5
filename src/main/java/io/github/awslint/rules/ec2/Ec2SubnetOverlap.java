package io.github.awslint.rules.ec2;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** Two subnets of one VPC that claim the same addresses. */
final class Ec2SubnetOverlap implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        List<Subnet> subnets = Subnet.of(template);
        for (int i = 1; i < subnets.size(); i++) {
            check(subnets.get(i), subnets.subList(0, i), report);
        }
    }

    private static void check(Subnet subnet, List<Subnet> earlier, Reporter report) {
        earlier.stream()
                .filter(other -> other.resource() != subnet.resource())
                .filter(other -> other.vpc().what().equals(subnet.vpc().what()))
                .filter(other -> other.network().overlaps(subnet.network()))
                // whether independent conditions are ever true together is not known here
                .filter(other ->
                        other.vpc().implies(subnet.vpc()) || subnet.vpc().implies(other.vpc()))
                .findFirst()
                .ifPresent(other -> report.at(
                                subnet.block().place(),
                                "Block %s overlaps %s of subnet %s in the same VPC, choose another%s"
                                        .formatted(
                                                subnet.block().text().get(),
                                                other.block().text().get(),
                                                other.resource().logicalId(),
                                                subnet.vpc().when().clause()))
                        .note(
                                other.block().place(),
                                "the block of " + other.resource().logicalId()));
    }
}
