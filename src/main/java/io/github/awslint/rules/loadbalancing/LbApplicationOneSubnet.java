package io.github.awslint.rules.loadbalancing;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;

/** An application load balancer in a single subnet. */
final class LbApplicationOneSubnet implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElasticLoadBalancingV2::LoadBalancer").stream()
                .flatMap(balancer -> PropertyObject.of(balancer).stream())
                .filter(balancer -> balancer.lacks("CustomerOwnedIpv4Pool") && !usesOutpost(template))
                .filter(balancer ->
                        balancer.lacks("Type") || balancer.get("Type").is("application"))
                .forEach(balancer -> check(template, balancer, report));
    }

    /** On an Outpost one subnet is all there is. */
    private static boolean usesOutpost(Template template) {
        return template.resources("AWS::EC2::Subnet").stream()
                .anyMatch(subnet -> subnet.property("OutpostArn").isPresent());
    }

    private static void check(Template template, PropertyObject balancer, Reporter report) {
        for (String property : List.of("Subnets", "SubnetMappings")) {
            balancer.branches(property).stream()
                    .filter(branch -> branch.get(property)
                            .certainItems()
                            .filter(items -> items.size() == 1 && isOne(template, items.get(0)))
                            .isPresent())
                    .findFirst()
                    .ifPresent(branch -> report.at(
                            branch.key(property),
                            "%s has one subnet, an application load balancer needs two in different zones%s"
                                    .formatted(property, branch.when().clause())));
        }
    }

    /** Whether an item is surely no list in disguise. */
    private static boolean isOne(Template template, Value item) {
        Alternative alternative = item.alternatives().get(0);
        boolean single = Intrinsic.of(alternative.place()).orElse(null) instanceof Intrinsic.Ref ref
                && template.parameters().containsKey(ref.target().text())
                && !template.parameters().get(ref.target().text()).isList();
        return single || alternative instanceof Known || alternative instanceof Attribute;
    }
}
