package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.KeySchema;
import io.github.awslint.dynamodb.KeySchema.Key;
import io.github.awslint.dynamodb.KeySchema.Role;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A local secondary index that does not fit the key of its table. */
final class DynamodbLsiKey implements Rule<Tables> {

    /** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html */
    private static final int MOST_LOCAL_INDEXES = 5;

    @Override
    public Set<String> keys() {
        return Set.of("LocalSecondaryIndexes");
    }

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        List<Value> indexes = table.localIndexes().orElse(List.of());
        if (indexes.isEmpty()) {
            return;
        }
        if (indexes.size() > MOST_LOCAL_INDEXES) {
            report.at(
                    table.get("LocalSecondaryIndexes").place(),
                    "Table has %d local indexes, DynamoDB allows %d; make some of them global"
                            .formatted(indexes.size(), MOST_LOCAL_INDEXES));
        }
        Optional<KeySchema> key = table.key();
        if (key.isEmpty() || key.get().first(Role.HASH).isEmpty()) {
            return;
        }
        if (key.get().first(Role.RANGE).isEmpty()) {
            report.at(
                    table.get("KeySchema").place(),
                    "Table has a local index but no sort key; add a RANGE key or make the index global");
        }
        for (Value index : indexes) {
            KeySchema.of(index.get("KeySchema")).ifPresent(schema -> compare(key.get(), schema, report));
        }
    }

    private static void compare(KeySchema table, KeySchema index, Reporter report) {
        Key tableHash = table.first(Role.HASH).orElseThrow();
        index.first(Role.HASH)
                .filter(hash -> !hash.attribute().equals(tableHash.attribute()))
                .ifPresent(hash -> report.at(
                                hash.item().get("AttributeName").place(),
                                "Local index has the partition key \"%s\", the table has \"%s\"; make it a global index"
                                        .formatted(hash.attribute(), tableHash.attribute()))
                        .note(tableHash.item().place(), "the partition key of the table"));
        Optional<String> tableRange = table.first(Role.RANGE).map(Key::attribute);
        index.first(Role.RANGE)
                .filter(range -> tableRange.filter(range.attribute()::equals).isPresent())
                .ifPresent(range -> report.at(
                                range.item().get("AttributeName").place(),
                                "Local index sorts by \"%s\" like the table itself, remove the index or sort by another"
                                        .formatted(range.attribute()))
                        .as(Severity.WARNING));
    }
}
