package io.github.awslint.rules.loadbalancing;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about load balancers of both generations. */
public final class LoadBalancingRules {

    private LoadBalancingRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(RuleGroup.of(
                        Template.class,
                        new LbApplicationOneSubnet(),
                        new LbListenerCertificateMissing(),
                        new LbRuleForwardsToGeneve(),
                        new LbTargetGroupSettings())
                .where(template -> template.uses("AWS::ElasticLoadBalancingV2", "AWS::ElasticLoadBalancing")));
    }
}
