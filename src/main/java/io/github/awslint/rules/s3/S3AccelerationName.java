package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** Transfer Acceleration for a bucket with a dot in its name. */
final class S3AccelerationName implements Rule<Template> {

    @Override
    public Set<String> keys() {
        return Set.of("AccelerateConfiguration");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::S3::Bucket").stream()
                .flatMap(bucket -> bucket.branches("BucketName", "AccelerateConfiguration").stream())
                .forEach(properties -> check(properties, report));
    }

    private static void check(Value properties, Reporter report) {
        Value name = properties.get("BucketName");
        boolean dotted = name.text().filter(text -> text.contains(".")).isPresent();
        if (dotted
                && properties
                        .get("AccelerateConfiguration", "AccelerationStatus")
                        .is("Enabled")) {
            report.at(
                    name.place(),
                    "BucketName \"%s\" has a dot, Transfer Acceleration needs a name without dots"
                            .formatted(name.text().get()));
        }
    }
}
