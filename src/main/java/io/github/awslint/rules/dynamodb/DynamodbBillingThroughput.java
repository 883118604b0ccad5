package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Table.Billing;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Capacity settings of a table that its billing mode refuses, or misses. */
final class DynamodbBillingThroughput implements Rule<Tables> {

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        if (table.isGlobal() || table.billing().isEmpty()) {
            return;
        }
        if (table.billing().get() == Billing.PAY_PER_REQUEST) {
            refuseUnits(
                    "Table",
                    table.get("ProvisionedThroughput"),
                    table.resource().property("ProvisionedThroughput").map(Entry::key),
                    report);
            table.globalIndexes()
                    .orElse(List.of())
                    .forEach(index ->
                            refuseUnits("Index", index.get("ProvisionedThroughput"), Optional.empty(), report));
        } else {
            requireUnits(table, report);
        }
    }

    private static void refuseUnits(String subject, Value throughput, Optional<ScalarNode> key, Reporter report) {
        boolean units =
                isPositive(throughput.get("ReadCapacityUnits")) || isPositive(throughput.get("WriteCapacityUnits"));
        if (units) {
            report.at(
                    key.<Node>map(name -> name).orElse(throughput.place()),
                    subject + " has ProvisionedThroughput, but BillingMode PAY_PER_REQUEST; remove one of the two");
        }
    }

    private static boolean isPositive(Value units) {
        OptionalLong number = units.integer();
        return number.isPresent() && number.getAsLong() > 0;
    }

    private static void requireUnits(Table table, Reporter report) {
        String mode = table.get("BillingMode").isAbsent()
                ? "BillingMode is PROVISIONED where none is written"
                : "BillingMode is PROVISIONED";
        if (table.get("ProvisionedThroughput").isAbsent()) {
            report.at(table.resource().propertiesKey(), "Table has no ProvisionedThroughput; " + mode + ", so add it");
        }
        for (Value index : table.globalIndexes().orElse(List.of())) {
            if (index.get("ProvisionedThroughput").isAbsent()) {
                report.at(
                        index.place(), "Index has no ProvisionedThroughput; " + mode + " and each index needs its own");
            }
        }
        Value onDemand = table.get("OnDemandThroughput");
        if (onDemand.isPresent()) {
            report.at(
                    onDemand.place(),
                    "OnDemandThroughput limits on-demand tables only; " + mode
                            + ", so remove it or set PAY_PER_REQUEST");
        }
    }
}
