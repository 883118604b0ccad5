package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Set;

/** An access control list for a bucket that takes none, as all new ones do. */
final class S3AclWithoutOwnership implements Rule<Template> {

    /** A bucket takes the others also with its lists disabled, for they give the owner alone what he has anyway. */
    private static final Set<String> RISKY =
            Set.of("AuthenticatedRead", "AwsExecRead", "LogDeliveryWrite", "PublicRead", "PublicReadWrite");

    @Override
    public Set<String> keys() {
        return Set.of("AccessControl");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::S3::Bucket")
                .forEach(bucket -> bucket.branches("AccessControl", "OwnershipControls")
                        .forEach(properties -> check(bucket, properties, report)));
    }

    private static void check(Resource bucket, Value properties, Reporter report) {
        Value ownership = properties.get("OwnershipControls");
        for (Violation violation : Violation.of(
                properties.get("AccessControl"),
                known -> known.text().filter(RISKY::contains).isPresent())) {
            String acl = violation.value().text().orElse("");
            Severity severity = violation.certain() ? Severity.ERROR : Severity.WARNING;
            if (ownership.isAbsent()) {
                report.at(
                                bucket.propertiesKey(),
                                "AccessControl %s is refused by new buckets, add OwnershipControls or use a bucket policy%s"
                                        .formatted(acl, violation.value().clause()))
                        .note(violation.place(), "the access control list")
                        .as(severity);
            } else if (isEnforced(ownership)) {
                report.at(
                                violation.place(),
                                "AccessControl %s contradicts ObjectOwnership BucketOwnerEnforced, remove one%s"
                                        .formatted(acl, violation.value().clause()))
                        .as(severity);
            }
        }
    }

    private static boolean isEnforced(Value ownership) {
        List<Value> rules = ownership.get("Rules").certainItems().orElse(List.of());
        return !rules.isEmpty()
                && rules.stream().allMatch(rule -> rule.get("ObjectOwnership").is("BucketOwnerEnforced"));
    }
}
