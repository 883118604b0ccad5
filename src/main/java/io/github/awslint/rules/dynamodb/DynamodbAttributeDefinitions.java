package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Value;
import io.github.awslint.dynamodb.KeySchema;
import io.github.awslint.dynamodb.Table;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.Report;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Attribute definitions that are not exactly the attributes of the keys. */
final class DynamodbAttributeDefinitions implements Rule<Tables> {

    @Override
    public void check(Tables tables, Reporter report) {
        for (Table table : tables.all()) {
            check(table, report);
        }
    }

    private static void check(Table table, Reporter report) {
        Optional<List<Value>> definitions = table.get("AttributeDefinitions").certainItems();
        Map<String, Value> keys = new LinkedHashMap<>();
        if (definitions.isEmpty() || !collectKeys(table, keys)) {
            return;
        }
        Map<String, Value> defined = new LinkedHashMap<>();
        for (Value definition : definitions.get()) {
            Value name = definition.get("AttributeName");
            if (name.text().isEmpty()) {
                return;
            }
            if (defined.putIfAbsent(name.text().get(), name) != null) {
                report.at(
                                table.resource()
                                        .property("AttributeDefinitions")
                                        .orElseThrow(),
                                "Attribute \"%s\" is defined twice, remove one definition"
                                        .formatted(name.text().get()))
                        .note(defined.get(name.text().get()).place(), "first here")
                        .note(name.place(), "again here");
            }
        }
        if (keys.keySet().equals(defined.keySet())) {
            return;
        }
        Map<String, Value> undefined = without(keys, defined);
        Map<String, Value> unused = without(defined, keys);
        // both lists together are wrong, so that the finding stands where both do
        Report finding = report.at(table.resource().propertiesKey(), message(undefined.keySet(), unused.keySet()));
        undefined.forEach((name, value) -> finding.note(value.place(), "a key that is not defined"));
        unused.forEach((name, value) -> finding.note(value.place(), "an attribute that is no key"));
    }

    private static String message(Set<String> undefined, Set<String> unused) {
        List<String> parts = new ArrayList<>();
        if (!undefined.isEmpty()) {
            parts.add("define the key attribute " + quoted(undefined));
        }
        if (!unused.isEmpty()) {
            parts.add("remove " + quoted(unused) + ", which is no key of the table or an index");
        }
        return "AttributeDefinitions and keys differ: " + String.join("; ", parts);
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" and "));
    }

    private static Map<String, Value> without(Map<String, Value> all, Map<String, Value> some) {
        Map<String, Value> rest = new LinkedHashMap<>(all);
        rest.keySet().removeAll(some.keySet());
        return rest;
    }

    /** Collects all key attributes; false where one of them is not known. */
    private static boolean collectKeys(Table table, Map<String, Value> keys) {
        return table.globalIndexes().isPresent()
                && table.localIndexes().isPresent()
                && collect(table.key(), keys)
                && collectIndexes(table.globalIndexes().get(), keys)
                && collectIndexes(table.localIndexes().get(), keys);
    }

    private static boolean collectIndexes(List<Value> indexes, Map<String, Value> keys) {
        for (Value index : indexes) {
            if (!collect(KeySchema.of(index.get("KeySchema")), keys)) {
                return false;
            }
        }
        return true;
    }

    private static boolean collect(Optional<KeySchema> schema, Map<String, Value> keys) {
        if (schema.isEmpty()) {
            return false;
        }
        for (KeySchema.Key key : schema.get().keys()) {
            keys.putIfAbsent(key.attribute(), key.item().get("AttributeName"));
        }
        return true;
    }
}
