package io.github.awslint.rules.cloudfront;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudfront.Origin;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A bucket with CORS rules that never sees the header to which it would answer. */
final class CloudfrontCorsOrigin implements Rule<Template> {

    /** Cache policies of AWS that do not hand Origin on: CachingOptimized, CachingOptimizedForUncompressedObjects, CachingDisabled. */
    private static final Set<String> WITHOUT_ORIGIN = Set.of(
            "658327ea-f89d-4fab-a63d-7e88639e58f6",
            "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
            "4135ea2d-6df8-44a3-9df3-4b5a84be39ad");

    @Override
    public void check(Template template, Reporter report) {
        Origin.of(template)
                .filter(origin -> origin.bucket()
                        .filter(bucket -> bucket.value("CorsConfiguration").isPresent())
                        .isPresent())
                .forEach(origin -> check(origin, report));
    }

    private static void check(Origin origin, Reporter report) {
        Value id = origin.get("Id");
        Value config = origin.distribution().value("DistributionConfig");
        Stream.concat(Stream.of(config.get("DefaultCacheBehavior")), config.get("CacheBehaviors").items().stream())
                .filter(behavior -> id.text().isPresent()
                        && behavior.get("TargetOriginId").text().equals(id.text()))
                .forEach(behavior -> check(behavior, report));
    }

    private static void check(Value behavior, Reporter report) {
        if (behavior.get("OriginRequestPolicyId").isAbsent()
                && behavior.get("ResponseHeadersPolicyId").isAbsent()
                && dropsOrigin(behavior)) {
            report.at(
                    behavior.get("TargetOriginId").place(),
                    "Origin header does not reach the bucket and its CORS rules, add the policy Managed-CORS-S3Origin");
        }
        List<Value> methods = behavior.get("AllowedMethods").certainItems().orElse(List.of());
        boolean writes = methods.stream().anyMatch(method -> method.is("PUT") || method.is("POST"));
        boolean asks = methods.stream().anyMatch(method -> !method.isFullyKnown() || method.is("OPTIONS"));
        if (writes && !asks) {
            report.at(
                    behavior.get("AllowedMethods").place(),
                    "AllowedMethods lack OPTIONS, with which browsers ask before they write");
        }
    }

    private static boolean dropsOrigin(Value behavior) {
        Value policy = behavior.get("CachePolicyId");
        if (policy.text().filter(WITHOUT_ORIGIN::contains).isPresent()) {
            return true;
        }
        Value forwarded = behavior.get("ForwardedValues");
        return policy.isAbsent()
                && forwarded.isPresent()
                && forwarded
                        .get("Headers")
                        .certainItems()
                        .filter(headers -> headers.stream().allMatch(CloudfrontCorsOrigin::isOther))
                        .isPresent();
    }

    private static boolean isOther(Value header) {
        return header.text()
                .filter(name -> !name.equalsIgnoreCase("Origin") && !name.equals("*"))
                .isPresent();
    }
}
