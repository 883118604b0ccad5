package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudfront.Origin;
import io.github.awslint.iam.ResourceBasedPolicy;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Whether the policy of a bucket lets CloudFront read it, and only for the distributions that are meant. */
final class OriginPermission {

    private OriginPermission() {}

    /** Reports a bucket that an origin with access control may not read. */
    static void check(Origin origin, Resource bucket, Reporter report) {
        Template template = bucket.template();
        if (template.mayHoldMore() || isSetElsewhere(template)) {
            return;
        }
        List<Resource> policies = template.resources("AWS::S3::BucketPolicy").stream()
                .filter(policy -> mayBeFor(policy.value("Bucket"), bucket))
                .toList();
        boolean allowed = policies.stream()
                .anyMatch(policy ->
                        new ResourceBasedPolicy(policy.value("PolicyDocument")).mayAllow("cloudfront", "s3:GetObject"));
        if (!allowed) {
            report.at(
                            origin.get("OriginAccessControlId").place(),
                            "Bucket \"%s\" has no policy that lets cloudfront.amazonaws.com read it"
                                    .formatted(bucket.logicalId()))
                    .as(Severity.WARNING);
        }
        policies.forEach(policy -> checkOpen(policy.value("PolicyDocument", "Statement"), report));
    }

    private static boolean isSetElsewhere(Template template) {
        return template.resources().stream()
                .map(Resource::type)
                .anyMatch(type -> type.startsWith("Custom::")
                        || type.equals("AWS::CloudFormation::CustomResource")
                        || type.equals("AWS::CloudFormation::Stack"));
    }

    private static boolean mayBeFor(Value policyBucket, Resource bucket) {
        Optional<Resource> named = policyBucket.resource();
        return named.isEmpty() || named.get() == bucket;
    }

    /** Without a condition, a distribution of any account may read: the service is the same for all of them. */
    private static void checkOpen(Value statements, Reporter report) {
        for (Value statement : statements.items()) {
            Value service = statement.get("Principal", "Service");
            if (service.is("cloudfront.amazonaws.com")
                    && statement.get("Effect").is("Allow")
                    && statement.get("Condition").isAbsent()) {
                report.at(
                                service.place(),
                                "Service cloudfront.amazonaws.com reads for any account, add a Condition on AWS:SourceArn")
                        .as(Severity.INFO);
            }
        }
    }
}
