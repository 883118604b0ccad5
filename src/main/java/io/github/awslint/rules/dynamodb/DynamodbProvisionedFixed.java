package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.OptionalLong;

/** A provisioned table that always has the same units, whatever the traffic. */
final class DynamodbProvisionedFixed implements Rule<Tables> {

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        if (table.isGlobal()
                || !table.isProvisioned()
                || table.resource().template().mayHoldMore()) {
            return;
        }
        Value throughput = table.get("ProvisionedThroughput");
        OptionalLong reads = throughput.get("ReadCapacityUnits").integer();
        OptionalLong writes = throughput.get("WriteCapacityUnits").integer();
        if (reads.isPresent() && writes.isPresent() && !mayBeScaled(table.resource())) {
            report.at(
                    throughput.place(),
                    "Table keeps %d read and %d write units day and night; scale them, or set PAY_PER_REQUEST"
                            .formatted(reads.getAsLong(), writes.getAsLong()));
        }
    }

    private static boolean mayBeScaled(Resource table) {
        for (Resource target : table.template().resources("AWS::ApplicationAutoScaling::ScalableTarget")) {
            if (mayScale(target, table)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a target's {@code table/name} can mean the table: it refers to it, has its name, or cannot be read. */
    private static boolean mayScale(Resource target, Resource table) {
        Text id = Text.of(target.value("ResourceId").place());
        boolean refers = id.holes().stream()
                .anyMatch(hole -> hole.name().isEmpty()
                        || hole.name().get().equals(table.logicalId())
                        || target.template().resource(hole.name().get()).isEmpty());
        Value name = table.value("TableName");
        boolean named = !name.isAbsent()
                && (name.text().isEmpty()
                        || List.of(id.withHoles().split("/"))
                                .contains(name.text().get()));
        return refers || named;
    }
}
