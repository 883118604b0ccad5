package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * More of something than a template may hold
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
 */
final class CfnSectionLimits implements Rule<Template> {

    private static final int MAX_RESOURCES = 500;
    private static final int MAX_OTHERS = 200;
    private static final int MAX_DESCRIPTION_BYTES = 1024;
    private static final int MAX_DIRECT_BYTES = 51_200;
    /** No UTF-16 character takes more in UTF-8. */
    private static final int BYTES_OF_CHARACTER = 3;

    private static final int MAX_BYTES = 1_048_576;
    /** Not even SAM makes a resource of fewer characters: the shortest event, of which it makes three, has more than thirty. */
    private static final int LEAST_TEXT = 10;

    @Override
    public void check(Template template, Reporter report) {
        if (template.isFragment() || template.transforms().unpredictable()) {
            return;
        }
        check(template, "Resources", MAX_RESOURCES, report);
        checkGenerated(template, report);
        check(template, "Parameters", MAX_OTHERS, report);
        check(template, "Outputs", MAX_OTHERS, report);
        check(template, "Mappings", MAX_OTHERS, report);
        template.mappings().forEach((name, mapping) -> {
            for (Entry row : mapping.entries()) {
                if (row.value() instanceof MapNode cells) {
                    check(row, cells.entries(), "row " + row.name() + " of mapping " + name, MAX_OTHERS, report);
                }
            }
        });
        template.root().scalar("Description").ifPresent(description -> {
            int bytes = description.text().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_DESCRIPTION_BYTES) {
                report.at(description, "Description has %d bytes, the maximum is 1024".formatted(bytes));
            }
        });
        checkSize(template, report);
    }

    /** What a transform makes counts as well. */
    private static void checkGenerated(Template template, Reporter report) {
        if (template.source().text().length() < MAX_RESOURCES * LEAST_TEXT) {
            return;
        }
        int written = template.resources().size();
        int all = template.generated().countWith(template.resources());
        if (written <= MAX_RESOURCES && all > MAX_RESOURCES) {
            template.root()
                    .entry("Resources")
                    .ifPresent(section -> report.at(
                            section.key(),
                            "Resources become %d after the SAM transform, the maximum is %d; move some into a nested stack"
                                    .formatted(all, MAX_RESOURCES)));
        }
    }

    private static void check(Template template, String section, int limit, Reporter report) {
        template.root().entry(section).ifPresent(entry -> {
            if (entry.value() instanceof MapNode map) {
                check(entry, map.entries(), section, limit, report);
            }
        });
    }

    private static void check(Entry whole, List<Entry> entries, String what, int limit, Reporter report) {
        int count = entries.size();
        if (count > limit) {
            report.at(
                            whole,
                            "%s has %d entries, the maximum is %d; move some into a nested stack"
                                    .formatted(what, count, limit))
                    .note(entries.get(limit).key(), "one too many from here on");
        } else if (count * 10 >= limit * 9) {
            report.at(
                            entries.get(count - 1),
                            "%s has %d entries, near the maximum of %d; plan a second stack"
                                    .formatted(what, count, limit))
                    .as(Severity.INFO);
        }
    }

    private static void checkSize(Template template, Reporter report) {
        String text = template.source().text();
        if (text.length() <= MAX_DIRECT_BYTES / BYTES_OF_CHARACTER) {
            return;
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        Entry first = template.root().entries().get(0);
        if (bytes > MAX_BYTES) {
            report.at(first, "template has %d bytes, the maximum is 1048576; split it into stacks".formatted(bytes));
        } else if (bytes > MAX_DIRECT_BYTES) {
            report.at(first, "template has %d bytes; above 51200 it must be uploaded to S3 first".formatted(bytes))
                    .as(Severity.INFO);
        }
    }
}
