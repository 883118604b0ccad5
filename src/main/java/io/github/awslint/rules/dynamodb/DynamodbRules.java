package io.github.awslint.rules.dynamodb;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.rule.RuleGroup;
import java.util.List;

/** The rules about DynamoDB tables. */
public final class DynamodbRules {

    private DynamodbRules() {}

    /** All rules of this package. */
    public static List<RuleGroup<?>> groups() {
        return List.of(
                RuleGroup.of(
                                Template.class,
                                new DynamodbAttributeDefinitions(),
                                new DynamodbBillingThroughput(),
                                new DynamodbCapacityExplain(),
                                new DynamodbGsiKey(),
                                new DynamodbGsiUndersized(),
                                new DynamodbKeySchemaShape(),
                                new DynamodbLsiKey(),
                                new DynamodbProvisionedFixed(),
                                new DynamodbStreamArnWithoutStream())
                        .where(template -> template.uses("AWS::DynamoDB")),
                RuleGroup.of(Template.class, new DynamodbStreamConsumerAge())
                        .where(template -> template.uses("AWS::DynamoDB", "AWS::Serverless")));
    }
}
