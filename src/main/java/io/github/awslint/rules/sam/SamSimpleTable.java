package io.github.awslint.rules.sam;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Set;

/** A primary key of a type that SAM cannot translate. */
final class SamSimpleTable implements Rule<Template> {

    private static final Set<String> TYPES = Set.of("String", "Number", "Binary");

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Serverless::SimpleTable").forEach(table -> {
            for (Known type : table.value("PrimaryKey", "Type").known()) {
                if (type.text().filter(TYPES::contains).isEmpty()) {
                    report.at(
                            type.place(),
                            "PrimaryKey type \"%s\" does not exist; choose String, Number or Binary"
                                    .formatted(type.text().orElse("")));
                }
            }
        });
    }
}
