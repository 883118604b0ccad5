package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Table.Billing;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.OptionalLong;

/** A global index that takes fewer writes than its table, and so slows the table down. */
final class DynamodbGsiUndersized implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        boolean scaled = template.resources("AWS::ApplicationAutoScaling::ScalableTarget")
                .findAny()
                .isPresent();
        if (!scaled && !template.mayHoldMore()) {
            Table.of(template)
                    .filter(table ->
                            table.billing().filter(Billing.PROVISIONED::equals).isPresent())
                    .forEach(table -> check(table, report));
        }
    }

    private static void check(Table table, Reporter report) {
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
