package io.github.awslint.rules.loadbalancing;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about load balancers of both generations. */
public final class LoadBalancingRules {

    private LoadBalancingRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new LbApplicationOneSubnet())
                        .about("AWS::EC2::Subnet", "AWS::ElasticLoadBalancingV2::LoadBalancer"),
                RuleGroup.of(Template.class, new LbListenerCertificateMissing())
                        .about("AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::Listener"),
                RuleGroup.of(Template.class, new LbRuleForwardsToGeneve())
                        .about("AWS::ElasticLoadBalancingV2::ListenerRule"),
                RuleGroup.of(Template.class, new LbTargetGroupSettings())
                        .about("AWS::ElasticLoadBalancingV2::TargetGroup"));
    }
}
