package io.github.awslint.rules.lambda;

import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.lambda.EventSource;
import io.github.awslint.lambda.LambdaFunctions;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.Optional;

/** A function that reads the stream of a table which has none. */
final class LambdaDynamodbStreamNotEnabled implements Rule<LambdaFunctions> {

    @Override
    public void check(LambdaFunctions functions, Reporter report) {
        for (EventSource source : functions.eventSources()) {
            if (source.kind() != EventSource.Kind.DYNAMODB) {
                continue;
            }
            Optional<Resource> table = source.sender().filter(LambdaDynamodbStreamNotEnabled::hasNoStream);
            if (table.isPresent()) {
                Attribute stream = source.origin().attributes().get(0);
                if (stream.attribute().filter("StreamArn"::equals).isPresent()) {
                    report.at(
                                    stream.place(),
                                    "Table \"%s\" has no stream for function \"%s\"; %s"
                                            .formatted(
                                                    table.get().logicalId(),
                                                    source.function().name(),
                                                    isSimple(table.get())
                                                            ? "a SimpleTable cannot have one, use AWS::DynamoDB::Table"
                                                            : "add a StreamSpecification"))
                            .note(table.get().key(), "the table");
                }
            }
        }
    }

    private static boolean hasNoStream(Resource table) {
        return isSimple(table)
                || table.type().startsWith("AWS::DynamoDB::")
                        && table.value("StreamSpecification").isAbsent();
    }

    private static boolean isSimple(Resource table) {
        return table.type().equals("AWS::Serverless::SimpleTable");
    }
}
