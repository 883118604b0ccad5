package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** A lifecycle rule that ends multipart uploads, but chooses objects by what an unfinished upload has not: tags or a size. */
final class S3MultipartAbortFilter implements Rule<Template> {

    private static final List<String> FILTERS = List.of("TagFilters", "ObjectSizeGreaterThan", "ObjectSizeLessThan");

    @Override
    public Set<String> keys() {
        return Set.of("AbortIncompleteMultipartUpload");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::S3::Bucket").stream()
                .flatMap(bucket -> bucket.value("LifecycleConfiguration", "Rules").items().stream())
                .filter(rule -> rule.get("AbortIncompleteMultipartUpload").isPresent())
                .forEach(rule -> check(rule, report));
    }

    private static void check(Value rule, Reporter report) {
        for (String filter : FILTERS) {
            Value value = rule.get(filter);
            boolean empty = value.certainItems().filter(List::isEmpty).isPresent();
            if (value.isPresent() && !empty) {
                report.at(
                        value.place(),
                        "%s cannot stand beside AbortIncompleteMultipartUpload, give it a rule of its own"
                                .formatted(filter));
            }
        }
    }
}
