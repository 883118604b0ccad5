package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;

/** Tells what the capacity units of a table or an index buy. */
final class DynamodbCapacityExplain implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        template.resources("AWS::DynamoDB::Table").forEach(table -> explain(table, report));
    }

    private static void explain(Resource table, Reporter report) {
        Value throughput = table.value("ProvisionedThroughput");
        explainReads(throughput.get("ReadCapacityUnits"), true, report);
        explainWrites(throughput.get("WriteCapacityUnits"), true, report);
        for (Value index : table.value("GlobalSecondaryIndexes").items()) {
            Value own = index.get("ProvisionedThroughput");
            explainReads(own.get("ReadCapacityUnits"), false, report);
            explainWrites(own.get("WriteCapacityUnits"), false, report);
        }
    }

    /** An index is only read eventually consistently, and never in a transaction. */
    private static void explainReads(Value units, boolean table, Reporter report) {
        for (Known known : units.known()) {
            long count = known.integer().orElse(0);
            if (count > 0) {
                String kinds = table
                        ? "%d strong, %d eventual or %d transactional reads/s".formatted(count, 2 * count, count / 2)
                        : "%d eventual reads/s of the index".formatted(2 * count);
                report.at(
                        known.place(),
                        "ReadCapacityUnits %d buys %s of 4 KB%s, half as many of 8 KB"
                                .formatted(count, kinds, known.clause()));
            }
        }
    }

    /** The index follows the table; nobody writes to it in a transaction of its own. */
    private static void explainWrites(Value units, boolean table, Reporter report) {
        for (Known known : units.known()) {
            long count = known.integer().orElse(0);
            if (count > 0) {
                String kinds = table
                        ? "%d plain or %d transactional writes/s".formatted(count, count / 2)
                        : "%d writes/s to the index".formatted(count);
                report.at(
                        known.place(),
                        "WriteCapacityUnits %d buys %s of 1 KB%s, half as many of 2 KB"
                                .formatted(count, kinds, known.clause()));
            }
        }
    }
}
