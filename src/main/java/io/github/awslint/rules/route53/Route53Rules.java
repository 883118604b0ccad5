package io.github.awslint.rules.route53;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about DNS records and health checks of Route 53. */
public final class Route53Rules {

    private Route53Rules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                Template.class,
                                new Route53AliasSettings(),
                                new Route53NameOutsideZone(),
                                new Route53RecordValue())
                        .about("AWS::Route53::RecordSet", "AWS::Route53::RecordSetGroup"),
                RuleGroup.of(Template.class, new Route53HealthCheckIncomplete()).about("AWS::Route53::HealthCheck"));
    }
}
