package io.github.awslint.rules.cloudformation;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Severity;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ScalarNode;
import java.nio.charset.StandardCharsets;

/** The size of a template and of its description. */
final class TemplateSize {

    private static final int MAX_DESCRIPTION_BYTES = 1024;
    private static final int MAX_DIRECT_BYTES = 51_200;
    private static final int MAX_BYTES = 1_048_576;

    /** No UTF-16 character takes more in UTF-8. */
    private static final int BYTES_OF_CHARACTER = 3;

    private TemplateSize() {}

    static void check(Template template, Reporter report) {
        template.root().scalar("Description").ifPresent(description -> {
            if (mayExceed(description.text(), MAX_DESCRIPTION_BYTES)) {
                checkDescription(description, report);
            }
        });
        if (mayExceed(template.source().text(), MAX_DIRECT_BYTES)) {
            checkWhole(template, report);
        }
    }

    private static boolean mayExceed(String text, int bytes) {
        return text.length() > bytes / BYTES_OF_CHARACTER;
    }

    private static void checkDescription(ScalarNode description, Reporter report) {
        int bytes = description.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_DESCRIPTION_BYTES) {
            report.at(description, "Description has %d bytes, the maximum is 1024".formatted(bytes));
        }
    }

    private static void checkWhole(Template template, Reporter report) {
        int bytes = template.source().text().getBytes(StandardCharsets.UTF_8).length;
        Entry first = template.root().entries().get(0);
        if (bytes > MAX_BYTES) {
            report.at(first, "template has %d bytes, the maximum is 1048576; split it into stacks".formatted(bytes));
        } else if (bytes > MAX_DIRECT_BYTES) {
            report.at(first, "template has " + bytes + " bytes; above 51200 it must be uploaded to S3 first")
                    .as(Severity.INFO);
        }
    }
}
