package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** A reader of a table's stream that is to wait longer for a record than the stream keeps it. */
final class DynamodbStreamConsumerAge implements Rule<Template> {

    /** Seconds. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html */
    private static final long KEPT = 86_400;

    private static final String AGE = "MaximumRecordAgeInSeconds";

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::Lambda::EventSourceMapping")
                .filter(mapping -> readsTable(mapping.value("EventSourceArn"), template))
                .forEach(mapping -> check(mapping.value(AGE), report));
        template.resources("AWS::Serverless::Function")
                .filter(function -> function.properties().has("Events"))
                .flatMap(function -> function.value("Events").entries().stream())
                .map(Value.Property::value)
                .filter(event -> event.get("Type").is("DynamoDB"))
                .forEach(event -> check(event.get("Properties", AGE), report));
    }

    private static boolean readsTable(Value source, Template template) {
        return source.alternatives().size() == 1
                && source.alternatives().get(0) instanceof Alternative.Attribute attribute
                && template.resource(attribute.logicalId())
                        .map(Resource::type)
                        .filter("AWS::DynamoDB::Table"::equals)
                        .isPresent();
    }

    private static void check(Value age, Reporter report) {
        for (Known known : age.known()) {
            known.integer().ifPresent(seconds -> {
                if (seconds > KEPT) {
                    report.at(
                            known.place(),
                            "%s %d is longer than a stream keeps records, %d seconds%s"
                                    .formatted(AGE, seconds, KEPT, known.clause()));
                }
            });
        }
    }
}
