package io.github.awslint.rules.cloudfront;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.PropertyObject;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A cache behaviour without a policy that forwards cookies in a way that does not exist. */
final class CloudfrontCookieForwarding implements Rule<Template> {

    private static final List<String> WAYS = List.of("all", "none", "whitelist");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::CloudFront::Distribution").stream()
                .flatMap(distribution -> PropertyObject.of(distribution).stream())
                .flatMap(properties -> properties.object("DistributionConfig").stream())
                .flatMap(config -> Stream.concat(
                        config.object("DefaultCacheBehavior").stream(), config.items("CacheBehaviors").stream()))
                .flatMap(behavior -> behavior.branches("CachePolicyId").stream())
                .filter(behavior -> behavior.lacks("CachePolicyId"))
                .flatMap(behavior -> behavior.get("ForwardedValues", "Cookies", "Forward").known().stream())
                .forEach(forward -> check(forward, report));
    }

    private static void check(Known forward, Reporter report) {
        forward.text()
                .filter(text -> !WAYS.contains(text))
                .ifPresent(text -> report.at(
                        forward.place(),
                        "Forward \"%s\" is not all, none or whitelist%s%s"
                                .formatted(text, NearestName.hint(text, WAYS), forward.clause())));
    }
}
