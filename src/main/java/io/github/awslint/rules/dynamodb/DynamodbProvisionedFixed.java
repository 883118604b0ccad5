package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Table.Billing;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.OptionalLong;

/** A provisioned table that always has the same units, whatever the traffic. */
final class DynamodbProvisionedFixed implements Rule<Template> {

    @Override
    public void check(Template template, Reporter report) {
        if (template.mayHoldMore()
                || template.resources("AWS::DynamoDB::Table").findAny().isEmpty()) {
            return;
        }
        List<Resource> targets = template.resources("AWS::ApplicationAutoScaling::ScalableTarget")
                .toList();
        Table.of(template)
                .filter(table -> !table.isGlobal())
                .filter(table ->
                        table.billing().filter(Billing.PROVISIONED::equals).isPresent())
                .filter(table -> targets.stream().noneMatch(target -> mayScale(target, table.resource())))
                .forEach(table -> check(table, report));
    }

    private static void check(Table table, Reporter report) {
        Value throughput = table.get("ProvisionedThroughput");
        OptionalLong reads = throughput.get("ReadCapacityUnits").integer();
        OptionalLong writes = throughput.get("WriteCapacityUnits").integer();
        if (reads.isPresent() && writes.isPresent()) {
            report.at(
                    throughput.place(),
                    "Table keeps %d read and %d write units day and night; scale them, or set PAY_PER_REQUEST"
                            .formatted(reads.getAsLong(), writes.getAsLong()));
        }
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
