package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.KeySchema;
import io.github.awslint.dynamodb.KeySchema.Role;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Set;

/** A key whose parts come in the wrong number or order, or have a type that no key can have. */
final class DynamodbKeySchemaShape implements Rule<Tables> {

    private static final Set<String> ROLES = Set.of("HASH", "RANGE");
    private static final Set<String> TYPES = Set.of("S", "N", "B");

    /** How many attributes of each role a global index may have since multi-attribute keys came in late 2025. */
    private static final int GLOBAL_INDEX_LIMIT = 4;

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        for (Value definition : table.get("AttributeDefinitions").items()) {
            checkType(definition.get("AttributeType"), report);
        }
        checkTable(table, report);
        for (Value index : table.localIndexes().orElse(List.of())) {
            checkLocalIndex(index.get("KeySchema"), report);
        }
        for (Value index : table.globalIndexes().orElse(List.of())) {
            checkGlobalIndex(index.get("KeySchema"), report);
        }
    }

    private static void checkType(Value types, Reporter report) {
        for (Known known : types.known()) {
            if (known.content() instanceof ScalarNode type && !TYPES.contains(type.text())) {
                report.at(
                        known.place(),
                        "AttributeType \"%s\" is none of S (string), N (number) and B (binary)%s"
                                .formatted(type.text(), known.clause()));
            }
        }
    }

    private static void checkTable(Table table, Reporter report) {
        checkRoles(table.get("KeySchema"), report);
        table.key().filter(schema -> !isHashThenRange(schema)).ifPresent(schema -> {
            report.at(
                    table.resource().property("KeySchema").orElseThrow(),
                    "Key schema of the table is %s, write [HASH] or [HASH, RANGE]".formatted(schema.shape()));
        });
    }

    private static void checkLocalIndex(Value value, Reporter report) {
        checkRoles(value, report);
        KeySchema.of(value)
                .filter(schema -> !isHashThenRange(schema) || schema.keys().size() != 2)
                .ifPresent(schema -> report.at(
                        value.place(),
                        "Key schema of a local index is %s, write [HASH, RANGE]".formatted(schema.shape())));
    }

    private static boolean isHashThenRange(KeySchema schema) {
        List<KeySchema.Key> keys = schema.keys();
        return keys.size() == 1 && keys.get(0).role() == Role.HASH
                || keys.size() == 2
                        && keys.get(0).role() == Role.HASH
                        && keys.get(1).role() == Role.RANGE;
    }

    private static void checkGlobalIndex(Value value, Reporter report) {
        checkRoles(value, report);
        KeySchema.of(value).filter(schema -> !isGlobalKey(schema)).ifPresent(schema -> {
            report.at(
                    value.place(),
                    "Key schema of a global index is %s, write 1 to 4 HASH, then up to 4 RANGE"
                            .formatted(schema.shape()));
        });
    }

    private static boolean isGlobalKey(KeySchema schema) {
        int hashes = schema.keys(Role.HASH).size();
        int ranges = schema.keys(Role.RANGE).size();
        boolean hashesFirst = schema.keys().stream().limit(hashes).allMatch(key -> key.role() == Role.HASH);
        return hashesFirst && hashes >= 1 && hashes <= GLOBAL_INDEX_LIMIT && ranges <= GLOBAL_INDEX_LIMIT;
    }

    private static void checkRoles(Value schema, Reporter report) {
        for (Value item : schema.items()) {
            for (Known known : item.get("KeyType").known()) {
                if (known.content() instanceof ScalarNode role && !ROLES.contains(role.text())) {
                    report.at(
                            known.place(),
                            "KeyType \"%s\" is neither HASH nor RANGE%s".formatted(role.text(), known.clause()));
                }
            }
        }
    }
}
