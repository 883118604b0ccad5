package io.github.awslint.dynamodb;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A DynamoDB table as it is under one choice of the template's conditions.
 *
 * @param properties what the table's properties are then
 */
public record Table(Resource resource, Value properties) {

    private static final String[] PARTS = {
        "BillingMode",
        "AttributeDefinitions",
        "KeySchema",
        "GlobalSecondaryIndexes",
        "LocalSecondaryIndexes",
        "ProvisionedThroughput",
        "OnDemandThroughput"
    };

    /** How capacity is paid. */
    public enum Billing {
        PROVISIONED,
        PAY_PER_REQUEST
    }

    /** The tables of a template, of one region or global; a table whose parts depend on a condition comes once for each choice. */
    public static Stream<Table> of(Template template) {
        return template.resources("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable")
                .flatMap(resource ->
                        resource.branches(PARTS).stream().map(properties -> new Table(resource, properties)));
    }

    /** Whether the table lives in several regions, where capacity has properties of other names. */
    public boolean isGlobal() {
        return resource.type().equals("AWS::DynamoDB::GlobalTable");
    }

    /** What a property is. */
    public Value get(String... path) {
        return properties.get(path);
    }

    /** The table's own key; empty where it is not known. */
    public Optional<KeySchema> key() {
        return KeySchema.of(get("KeySchema"));
    }

    /** The global secondary indexes; empty where it is not known which there are. */
    public Optional<List<Value>> globalIndexes() {
        return get("GlobalSecondaryIndexes").certainItems();
    }

    /** The local secondary indexes; empty where it is not known which there are. */
    public Optional<List<Value>> localIndexes() {
        return get("LocalSecondaryIndexes").certainItems();
    }

    /** The billing mode, {@code PROVISIONED} where none is written; empty where it is not known. */
    public Optional<Billing> billing() {
        Value mode = get("BillingMode");
        if (mode.isAbsent() || mode.is("PROVISIONED")) {
            return Optional.of(Billing.PROVISIONED);
        }
        return mode.is("PAY_PER_REQUEST") ? Optional.of(Billing.PAY_PER_REQUEST) : Optional.empty();
    }
}
