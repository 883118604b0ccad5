package io.github.awslint.rules.cloudtrail;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.iam.ResourceBasedPolicy;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A trail that may not write to its bucket, or not yet when it is created. */
final class CloudtrailBucketPolicy implements Rule<Template> {

    private static final List<String> NEEDED = List.of("s3:GetBucketAcl", "s3:PutObject");

    @Override
    public void check(Template template, Reporter report) {
        boolean hidden = template.mayHoldMore() || hasCustomResources(template);
        if (!hidden) {
            template.resources("AWS::CloudTrail::Trail").forEach(trail -> {
                Value name = trail.value("S3BucketName");
                name.resource()
                        .filter(bucket -> bucket.type().equals("AWS::S3::Bucket"))
                        .ifPresent(bucket -> check(trail, name, bucket, report));
            });
        }
    }

    /** A resource with code of its own may set a policy, too. */
    private static boolean hasCustomResources(Template template) {
        return template.resources().stream()
                .anyMatch(resource -> resource.type().startsWith("Custom::")
                        || resource.type().equals("AWS::CloudFormation::CustomResource"));
    }

    private static void check(Resource trail, Value name, Resource bucket, Reporter report) {
        List<Resource> policies = trail.template().resources("AWS::S3::BucketPolicy").stream()
                .filter(policy -> mayBeFor(policy.value("Bucket"), bucket))
                .toList();
        if (policies.isEmpty()) {
            report.at(
                    name.place(),
                    "Bucket \"%s\" has no AWS::S3::BucketPolicy, so CloudTrail may not write to it"
                            .formatted(bucket.logicalId()));
            return;
        }
        List<String> lacking = NEEDED.stream()
                .filter(action -> policies.stream()
                        .noneMatch(policy ->
                                new ResourceBasedPolicy(policy.value("PolicyDocument")).mayAllow("cloudtrail", action)))
                .toList();
        if (!lacking.isEmpty()) {
            report.at(
                            name.place(),
                            "Policy of bucket \"%s\" does not allow cloudtrail.amazonaws.com %s"
                                    .formatted(bucket.logicalId(), String.join(" and ", lacking)))
                    .note(policies.get(0).key(), "the policy");
        } else if (policies.stream().noneMatch(policy -> waitsFor(trail, policy))) {
            report.at(
                            trail.key(),
                            "Trail does not wait for the policy of its bucket, add DependsOn: %s"
                                    .formatted(policies.get(0).logicalId()))
                    .as(Severity.WARNING);
        }
    }

    private static boolean mayBeFor(Value policyBucket, Resource bucket) {
        Optional<Resource> named = policyBucket.resource();
        return named.isEmpty() || named.get() == bucket;
    }

    private static boolean waitsFor(Resource trail, Resource policy) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(trail.logicalId()));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (id.equals(policy.logicalId())) {
                return true;
            }
            if (seen.add(id)) {
                trail.template().referencesFrom(id).forEach(reference -> open.push(reference.name()));
            }
        }
        return false;
    }
}
