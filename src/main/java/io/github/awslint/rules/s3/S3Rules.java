package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about S3 buckets. */
public final class S3Rules {

    private S3Rules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new S3CloudfrontOriginAccess()).about("AWS::CloudFront"),
                RuleGroup.of(
                                Template.class,
                                new S3AccelerationName(),
                                new S3AclWithoutOwnership(),
                                new S3TieringDays(),
                                new S3CorsExposeEtag(),
                                new S3CorsMethod(),
                                new S3CorsOpenWrite(),
                                new S3CorsWildcards(),
                                new S3MultipartAbortFilter(),
                                new S3MultipartCleanup())
                        .about("AWS::S3::Bucket"));
    }
}
