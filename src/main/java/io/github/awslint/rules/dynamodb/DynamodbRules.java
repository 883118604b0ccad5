package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.dynamodb.Tables;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about DynamoDB tables. */
public final class DynamodbRules {

    private DynamodbRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(Template.class, new DynamodbStreamArnWithoutStream())
                        .about("AWS::DynamoDB"),
                RuleGroup.of(
                                Tables.class,
                                new DynamodbAttributeDefinitions(),
                                new DynamodbBillingThroughput(),
                                new DynamodbGsiKey(),
                                new DynamodbGsiUndersized(),
                                new DynamodbKeySchemaShape(),
                                new DynamodbLsiKey(),
                                new DynamodbProvisionedFixed())
                        .about("AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"),
                RuleGroup.of(Template.class, new DynamodbCapacityExplain()).about("AWS::DynamoDB::Table"),
                RuleGroup.of(Template.class, new DynamodbStreamConsumerAge())
                        .about("AWS::Lambda::EventSourceMapping", "AWS::Serverless::Function"));
    }
}
