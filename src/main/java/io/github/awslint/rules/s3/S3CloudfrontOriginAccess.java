package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudfront.Origin;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;

/** A bucket behind CloudFront that CloudFront reads without saying who it is, or without being allowed to. */
final class S3CloudfrontOriginAccess implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        Origin.of(template).forEach(origin -> check(origin, report));
    }

    private static void check(Origin origin, Reporter report) {
        Value s3 = origin.get("S3OriginConfig");
        if (origin.isWebsite() && s3.isPresent()) {
            report.at(
                    origin.get("DomainName").place(),
                    "Website endpoint cannot stand beside S3OriginConfig, use CustomOriginConfig with http-only");
        } else {
            if (origin.hasAccessControl() && origin.hasAccessIdentity()) {
                report.at(
                        origin.get("S3OriginConfig", "OriginAccessIdentity").place(),
                        "OriginAccessIdentity cannot stand beside OriginAccessControlId, leave it empty");
            }
            origin.bucket().ifPresent(bucket -> checkBucket(origin, bucket, report));
        }
    }

    private static void checkBucket(Origin origin, Resource bucket, Reporter report) {
        if (origin.hasAccessIdentity() && origin.get("OriginAccessControlId").isAbsent()) {
            report.at(
                            origin.get("S3OriginConfig", "OriginAccessIdentity").place(),
                            "OriginAccessIdentity is the older way, use an OriginAccessControlId")
                    .as(Severity.INFO);
        } else if (origin.hasAccessControl()) {
            OriginPermission.check(origin, bucket, report);
        } else if (origin.isAnonymous() && origin.get("CustomOriginConfig").isAbsent()) {
            report.at(
                            origin.get("DomainName").place(),
                            "Bucket \"%s\" has to be public for CloudFront, add an OriginAccessControlId"
                                    .formatted(bucket.logicalId()))
                    .as(Severity.WARNING);
        }
    }
}
