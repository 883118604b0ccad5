package io.github.awslint.rules.loadbalancing;

import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.stream.Stream;

/** A listener rule that forwards to the target group of a gateway load balancer. */
final class LbRuleForwardsToGeneve implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::ElasticLoadBalancingV2::ListenerRule").stream()
                .flatMap(rule -> PropertyObject.of(rule).stream())
                .flatMap(rule -> rule.items("Actions").stream())
                .flatMap(LbRuleForwardsToGeneve::targets)
                .forEach(target -> check(target, report));
    }

    private static Stream<Value> targets(PropertyObject action) {
        Stream<Value> weighted = action.object("ForwardConfig").stream()
                .flatMap(config -> config.items("TargetGroups").stream())
                .map(group -> group.get("TargetGroupArn"));
        return Stream.concat(Stream.of(action.get("TargetGroupArn")), weighted);
    }

    private static void check(Value target, Reporter report) {
        target.resource()
                .filter(group -> group.type().equals("AWS::ElasticLoadBalancingV2::TargetGroup"))
                .filter(group -> group.value("Protocol").is("GENEVE"))
                .ifPresent(group -> report.at(
                                target.place(),
                                "Rule forwards to %s of protocol GENEVE, which serves gateway load balancers only"
                                        .formatted(group.logicalId()))
                        .note(group.value("Protocol").place(), "its protocol"));
    }
}
