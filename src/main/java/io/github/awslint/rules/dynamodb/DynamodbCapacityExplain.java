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
        for (Resource table : template.resources("AWS::DynamoDB::Table")) {
            explain(table, report);
        }
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
                        ? count + " strong, " + 2 * count + " eventual or " + count / 2 + " transactional reads/s"
                        : 2 * count + " eventual reads/s of the index";
                report.at(
                        known.place(),
                        "ReadCapacityUnits " + count + " buys " + kinds + " of 4 KB" + known.clause()
                                + ", half as many of 8 KB");
            }
        }
    }

    /** The index follows the table; nobody writes to it in a transaction of its own. */
    private static void explainWrites(Value units, boolean table, Reporter report) {
        for (Known known : units.known()) {
            long count = known.integer().orElse(0);
            if (count > 0) {
                String kinds = table
                        ? count + " plain or " + count / 2 + " transactional writes/s"
                        : count + " writes/s to the index";
                report.at(
                        known.place(),
                        "WriteCapacityUnits " + count + " buys " + kinds + " of 1 KB" + known.clause()
                                + ", half as many of 2 KB");
            }
        }
    }
}
