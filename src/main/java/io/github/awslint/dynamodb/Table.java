package io.github.awslint.dynamodb;

import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Value;
import java.util.List;
import java.util.Optional;

/** A DynamoDB table as it is under one choice of the template's conditions. What is read of it is kept for the next rule. */
public final class Table {

    static final String PLAIN = "AWS::DynamoDB::Table";
    static final String GLOBAL = "AWS::DynamoDB::GlobalTable";

    /** The properties that rules compare with each other. */
    static final String[] PARTS = {
        "BillingMode",
        "AttributeDefinitions",
        "KeySchema",
        "GlobalSecondaryIndexes",
        "LocalSecondaryIndexes",
        "ProvisionedThroughput",
        "OnDemandThroughput"
    };

    private final Resource resource;
    private final Value properties;
    private final Optional<Billing> billing;
    private final Optional<KeySchema> key;
    private final Optional<List<Value>> globalIndexes;
    private final Optional<List<Value>> localIndexes;

    Table(Resource resource, Value properties) {
        this.resource = resource;
        this.properties = properties;
        this.billing = billing(get("BillingMode"));
        this.key = KeySchema.of(get("KeySchema"));
        this.globalIndexes = get("GlobalSecondaryIndexes").certainItems();
        this.localIndexes = get("LocalSecondaryIndexes").certainItems();
    }

    /** How capacity is paid. */
    public enum Billing {
        PROVISIONED,
        PAY_PER_REQUEST
    }

    /** {@code PROVISIONED} where none is written. */
    private static Optional<Billing> billing(Value mode) {
        if (mode.isAbsent() || mode.is("PROVISIONED")) {
            return Optional.of(Billing.PROVISIONED);
        }
        return mode.is("PAY_PER_REQUEST") ? Optional.of(Billing.PAY_PER_REQUEST) : Optional.empty();
    }

    /** The table's resource. */
    public Resource resource() {
        return resource;
    }

    /** Whether the table lives in several regions, where capacity has properties of other names. */
    public boolean isGlobal() {
        return resource.type().equals(GLOBAL);
    }

    /** What a property is, or what stands under a path of properties. */
    public Value get(String... path) {
        return properties.get(path);
    }

    /** The table's own key; empty where it is not known. */
    public Optional<KeySchema> key() {
        return key;
    }

    /** The global secondary indexes; empty where it is not known which there are. */
    public Optional<List<Value>> globalIndexes() {
        return globalIndexes;
    }

    /** The local secondary indexes; empty where it is not known which there are. */
    public Optional<List<Value>> localIndexes() {
        return localIndexes;
    }

    /** The billing mode; empty where it is not known. */
    public Optional<Billing> billing() {
        return billing;
    }

    /** Whether the table surely has units of its own to pay for. */
    public boolean isProvisioned() {
        return billing.isPresent() && billing.get() == Billing.PROVISIONED;
    }
}
