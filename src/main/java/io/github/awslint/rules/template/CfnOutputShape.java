package io.github.awslint.rules.template;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.ScalarNode;
import java.nio.charset.StandardCharsets;

/** An output without a value, or with something that outputs do not have. */
final class CfnOutputShape implements Rule<Template> {

    private static final int MAX_DESCRIPTION_BYTES = 1024;

    private static final Shape OUTPUT = Shape.Fields.NONE
            .with(Shape.Plain.COMPUTED_TEXT, "Value")
            .with(Shape.Plain.TEXT, "Description")
            .with(Shape.Plain.ANYTHING, "Condition")
            .with(Shape.Fields.NONE.with(Shape.Plain.COMPUTED_TEXT, "Name").requiring("Name"), "Export")
            .requiring("Value");

    @Override
    public void check(Template template, Reporter report) {
        ShapeCheck check = new ShapeCheck(report, false);
        for (Entry output : Skeleton.entries(template, "Outputs")) {
            check.check(output, OUTPUT, " in Outputs");
            if (output.value() instanceof MapNode body) {
                ScalarNode description = body.scalar("Description").orElse(null);
                if (description != null) {
                    checkLength(description, report);
                }
            }
        }
    }

    private static void checkLength(ScalarNode text, Reporter report) {
        // no UTF-16 character takes more than three bytes
        if (text.text().length() > MAX_DESCRIPTION_BYTES / 3) {
            int bytes = text.text().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_DESCRIPTION_BYTES) {
                report.at(text, "Description has %d bytes, the maximum is 1024".formatted(bytes));
            }
        }
    }
}
