package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.KeySchema;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A global secondary index that repeats the table's key, projects in a contradictory way, or is one too many. */
final class DynamodbGsiKey implements Rule<Tables> {

    /** Default quotas: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html */
    private static final int DEFAULT_GLOBAL_INDEXES = 20;

    private static final int MOST_PROJECTED_NAMES = 100;

    @Override
    public Set<String> keys() {
        return Set.of("GlobalSecondaryIndexes", "LocalSecondaryIndexes");
    }

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        List<Value> global = table.globalIndexes().orElse(List.of());
        if (global.size() > DEFAULT_GLOBAL_INDEXES) {
            report.at(
                            table.get("GlobalSecondaryIndexes").place(),
                            "Table has %d global indexes, the quota is %d unless AWS raised it for the account"
                                    .formatted(global.size(), DEFAULT_GLOBAL_INDEXES))
                    .as(Severity.WARNING);
        }
        List<Value> all = new ArrayList<>(global);
        all.addAll(table.localIndexes().orElse(List.of()));
        all.forEach(index -> checkProjection(index.get("Projection"), report));
        checkProjectedNames(table, all, report);
        for (Value index : global) {
            checkRepeatedKey(table, index, report);
        }
    }

    private static void checkProjection(Value projection, Reporter report) {
        if (projection.known().size() != 1) {
            return;
        }
        Value names = projection.get("NonKeyAttributes");
        Value type = projection.get("ProjectionType");
        if (type.is("INCLUDE") && names.isAbsent()) {
            report.at(type.place(), "Projection INCLUDE names no attributes, list them in NonKeyAttributes");
        } else if ((type.is("ALL") || type.is("KEYS_ONLY")) && names.isPresent()) {
            report.at(
                    names.place(),
                    "NonKeyAttributes needs ProjectionType INCLUDE, this projection is "
                            + type.text().get());
        }
    }

    private static void checkProjectedNames(Table table, List<Value> indexes, Reporter report) {
        int names = indexes.stream()
                .mapToInt(index -> index.get("Projection", "NonKeyAttributes")
                        .certainItems()
                        .orElse(List.of())
                        .size())
                .sum();
        if (names > MOST_PROJECTED_NAMES) {
            report.at(
                    table.resource().key(),
                    "Table projects %d attributes by name, DynamoDB allows %d over all indexes; project ALL somewhere"
                            .formatted(names, MOST_PROJECTED_NAMES));
        }
    }

    private static void checkRepeatedKey(Table table, Value index, Reporter report) {
        Optional<KeySchema> key = table.key();
        Value schema = index.get("KeySchema");
        boolean repeats = key.isPresent()
                && KeySchema.of(schema).filter(key.get()::sameKeys).isPresent()
                && index.get("Projection", "ProjectionType").is("ALL");
        if (repeats) {
            report.at(schema.place(), "Global index has the key of the table and all its attributes, remove the index")
                    .as(Severity.INFO);
        }
    }
}
