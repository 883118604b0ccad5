package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A bucket that keeps the parts of abandoned multipart uploads for ever. */
final class S3MultipartCleanup implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (!template.transforms().unpredictable()) {
            for (Resource bucket : template.resources("AWS::S3::Bucket")) {
                check(bucket, report);
            }
        }
    }

    private static void check(Resource bucket, Reporter report) {
        Optional<List<Value>> rules =
                bucket.value("LifecycleConfiguration", "Rules").certainItems();
        if (rules.isPresent() && rules.get().stream().noneMatch(S3MultipartCleanup::mayCleanUp)) {
            report.at(
                    bucket.typeNode(),
                    "Bucket keeps the parts of abandoned uploads, add a lifecycle rule AbortIncompleteMultipartUpload");
        }
    }

    private static boolean mayCleanUp(Value rule) {
        return !rule.get("AbortIncompleteMultipartUpload").isAbsent()
                && !rule.get("Status").is("Disabled");
    }
}
