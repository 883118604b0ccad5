package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.StreamReader;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.Set;

/** A reader of a table's stream that is to wait longer for a record than the stream keeps it. */
final class DynamodbStreamConsumerAge implements Rule<Template> {

    /** Seconds. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html */
    private static final long KEPT = 86_400;

    private static final String AGE = "MaximumRecordAgeInSeconds";

    @Override
    public Set<String> keys() {
        return Set.of("Events", "EventSourceArn");
    }

    @Override
    public void check(Template template, Reporter report) {
        for (StreamReader reader : StreamReader.of(template)) {
            if (reader.readsTable()) {
                check(reader.settings().get(AGE), report);
                checkFailures(reader, report);
            }
        }
    }

    private static void checkFailures(StreamReader reader, Reporter report) {
        if (reader.retriesForEver() && reader.losesFailures() && keepsBatches(reader)) {
            report.at(
                            reader.source().place(),
                            "One bad record blocks its shard for 24 hours, set MaximumRetryAttempts and DestinationConfig")
                    .as(Severity.INFO);
        }
    }

    private static boolean keepsBatches(StreamReader reader) {
        Value bisect = reader.settings().get("BisectBatchOnFunctionError");
        return bisect.isAbsent() || bisect.isFalse();
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
