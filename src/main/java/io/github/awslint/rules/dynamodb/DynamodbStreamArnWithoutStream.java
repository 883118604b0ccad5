package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Reference;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** The stream's ARN of a table that has no stream. */
final class DynamodbStreamArnWithoutStream implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        for (Reference reference : template.references()) {
            boolean streamArn = reference
                    .attribute()
                    .filter(part -> part.text().equals("StreamArn"))
                    .isPresent();
            if (streamArn) {
                template.resource(reference.name())
                        .filter(table -> table.type().equals("AWS::DynamoDB::Table"))
                        .filter(table -> table.value("StreamSpecification").isAbsent())
                        .ifPresent(table -> report(reference, table, report));
            }
        }
    }

    private static void report(Reference reference, Resource table, Reporter report) {
        report.at(
                        reference.target().location(),
                        "Table \"%s\" has no stream, so no StreamArn; add StreamSpecification to the table"
                                .formatted(table.logicalId()))
                .note(table.key(), "the table without StreamSpecification");
    }
}
