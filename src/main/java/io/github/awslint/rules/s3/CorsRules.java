package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.stream.Stream;

/** Finds the CORS rules of buckets. */
final class CorsRules {

    private CorsRules() {}

    /** The CORS rules of all buckets of a template. */
    static Stream<Value> of(Template template) {
        return template.resources("AWS::S3::Bucket").stream()
                .flatMap(bucket -> bucket.value("CorsConfiguration", "CorsRules").items().stream());
    }
}
