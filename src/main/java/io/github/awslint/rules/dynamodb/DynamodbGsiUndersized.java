package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.OptionalLong;

/** A global index that takes fewer writes than its table, and so slows the table down. */
final class DynamodbGsiUndersized implements Rule<Tables> {

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        Template template = table.resource().template();
        boolean scaled = template.has("AWS::ApplicationAutoScaling::ScalableTarget");
        if (!scaled && !template.mayHoldMore() && table.isProvisioned()) {
            compare(table, report);
        }
    }

    private static void compare(Table table, Reporter report) {
        OptionalLong writes =
                table.get("ProvisionedThroughput", "WriteCapacityUnits").integer();
        for (Value index : table.globalIndexes().orElse(List.of())) {
            Value own = index.get("ProvisionedThroughput", "WriteCapacityUnits");
            OptionalLong indexWrites = own.integer();
            if (writes.isPresent() && indexWrites.isPresent() && indexWrites.getAsLong() < writes.getAsLong()) {
                report.at(
                        own.place(),
                        "WriteCapacityUnits %d of the index is below the table's %d, a full index throttles the table"
                                .formatted(indexWrites.getAsLong(), writes.getAsLong()));
            }
        }
    }
}
