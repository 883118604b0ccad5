package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Alternative.Known;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.KeySchema;
import io.github.awslint.dynamodb.KeySchema.Role;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.List;
import java.util.Set;

/** A key whose parts come in the wrong number or order, or have a type that no key can have. */
final class DynamodbKeySchemaShape implements Rule<Template> {

    private static final Set<String> ROLES = Set.of("HASH", "RANGE");
    private static final Set<String> TYPES = Set.of("S", "N", "B");

    /** How many attributes of each role a global index may have since multi-attribute keys came in late 2025. */
    private static final int GLOBAL_INDEX_LIMIT = 4;

    @Override
    public void check(Template template, Reporter report) {
        Table.of(template).forEach(table -> {
            table.get("AttributeDefinitions")
                    .items()
                    .forEach(definition -> checkType(definition.get("AttributeType"), report));
            checkTable(table, report);
            table.localIndexes().orElse(List.of()).forEach(index -> checkLocalIndex(index.get("KeySchema"), report));
            table.globalIndexes().orElse(List.of()).forEach(index -> checkGlobalIndex(index.get("KeySchema"), report));
        });
    }

    private static void checkType(Value type, Reporter report) {
        for (Known known : type.known()) {
            known.text()
                    .filter(text -> !TYPES.contains(text))
                    .ifPresent(text -> report.at(
                            known.place(),
                            "AttributeType \"%s\" is none of S (string), N (number) and B (binary)%s"
                                    .formatted(text, known.clause())));
        }
    }

    private static void checkTable(Table table, Reporter report) {
        Value value = table.get("KeySchema");
        checkRoles(value, report);
        KeySchema.of(value).filter(schema -> !isHashThenRange(schema)).ifPresent(schema -> {
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
        List<Role> roles = schema.keys().stream().map(KeySchema.Key::role).toList();
        return roles.equals(List.of(Role.HASH)) || roles.equals(List.of(Role.HASH, Role.RANGE));
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
                known.text()
                        .filter(text -> !ROLES.contains(text))
                        .ifPresent(text -> report.at(
                                known.place(),
                                "KeyType \"%s\" is neither HASH nor RANGE%s".formatted(text, known.clause())));
            }
        }
    }
}
