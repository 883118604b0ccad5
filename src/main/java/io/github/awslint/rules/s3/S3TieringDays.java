package io.github.awslint.rules.s3;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.cloudformation.Violation;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Map;
import java.util.Set;

/** Days after which Intelligent-Tiering is to archive, outside of what S3 takes. */
final class S3TieringDays implements Rule<Template> {

    /** Least days by tier. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html */
    private static final Map<String, Long> LEAST = Map.of("ARCHIVE_ACCESS", 90L, "DEEP_ARCHIVE_ACCESS", 180L);

    private static final long MOST = 730;

    @Override
    public Set<String> keys() {
        return Set.of("IntelligentTieringConfigurations");
    }

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::S3::Bucket").stream()
                .flatMap(bucket -> bucket.value("IntelligentTieringConfigurations").items().stream())
                .flatMap(configuration -> configuration.get("Tierings").items().stream())
                .forEach(tiering -> check(tiering, report));
    }

    private static void check(Value tiering, Reporter report) {
        Long least = LEAST.get(tiering.get("AccessTier").text().orElse(""));
        if (least == null) {
            return;
        }
        for (Violation violation : Violation.of(tiering.get("Days"), days -> isOutside(days, least))) {
            report.at(
                            violation.place(),
                            "Days %d is outside of %d to %d, which %s takes%s"
                                    .formatted(
                                            violation.value().integer().orElse(0),
                                            least,
                                            MOST,
                                            tiering.get("AccessTier").text().orElse(""),
                                            violation.value().clause()))
                    .as(violation.certain() ? Severity.ERROR : Severity.WARNING);
        }
    }

    private static boolean isOutside(Known days, long least) {
        return days.integer().isPresent()
                && (days.integer().getAsLong() < least || days.integer().getAsLong() > MOST);
    }
}
