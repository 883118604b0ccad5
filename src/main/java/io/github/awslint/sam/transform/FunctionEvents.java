package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import java.util.Map;
import java.util.Optional;

/** What a function's events become. */
final class FunctionEvents {

    private static final String PERMISSION = "AWS::Lambda::Permission";

    private final Output output;
    private final ApiEvents apis;
    private final TimedEvents timed;

    FunctionEvents(Output output, Map<String, Serverless> apis) {
        this.output = output;
        this.apis = new ApiEvents(output, apis);
        this.timed = new TimedEvents(output);
    }

    /**
     * Makes what an event becomes.
     *
     * @param target the logical id of what is called: the function, or its alias
     */
    void make(Event event, String target) {
        switch (event.type()) {
            case "Api" -> apis.rest(event, target);
            case "HttpApi" -> apis.http(event, target);
            case "Schedule", "CloudWatchEvent", "EventBridgeRule" -> {
                timed.rule(event, target);
                permission(event, target, Optional.of(event.logicalId()));
            }
            case "ScheduleV2" -> timed.schedule(event, target);
            case "Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB" ->
                output.add(event.make("", "AWS::Lambda::EventSourceMapping")
                        .using(Optional.of(event.body()))
                        .needing(target));
            case "SNS" -> topic(event, target);
            case "S3" -> bucket(event, target);
            case "CloudWatchLogs" -> subscription(event, target, "AWS::Logs::SubscriptionFilter");
            case "IoTRule" -> subscription(event, target, "AWS::IoT::TopicRule");
            case "AlexaSkill" -> permission(event, target, Optional.empty());
            case "Cognito" -> userPool(event, target);
            default -> {}
        }
    }

    private void permission(Event event, String target, Optional<String> source) {
        GeneratedResource permission = event.make("Permission", PERMISSION).needing(target);
        output.add(source.map(permission::needing).orElse(permission));
    }

    private void subscription(Event event, String target, String type) {
        output.add(event.make("", type).using(Optional.of(event.body())).needing(target));
        if (type.startsWith("AWS::Logs")) {
            output.makeWait(event.logicalId(), event.logicalId() + "Permission", event.name());
            output.add(event.make("Permission", PERMISSION)
                    .using(event.properties().get("LogGroupName"))
                    .needing(target));
        } else {
            permission(event, target, Optional.of(event.logicalId()));
        }
    }

    private void bucket(Event event, String target) {
        permission(event, target, Optional.empty());
        event.properties().reference("Bucket").ifPresent(bucket -> {
            output.makeWait(bucket, event.logicalId() + "Permission", event.name());
            output.makeWait(bucket, target, event.name());
        });
    }

    private void userPool(Event event, String target) {
        output.add(GeneratedResource.of(target + "CognitoPermission", PERMISSION, event.name())
                .when(event.owner().condition())
                .using(event.properties().get("UserPool"))
                .needing(target));
        event.properties().reference("UserPool").ifPresent(pool -> output.makeWait(pool, target, event.name()));
    }

    private void topic(Event event, String target) {
        Properties properties = event.properties();
        GeneratedResource subscription =
                event.make("", "AWS::SNS::Subscription").using(Optional.of(event.body()));
        if (!properties.has("SqsSubscription") || properties.is("false", "SqsSubscription")) {
            output.add(subscription.needing(target));
            output.add(event.make("Permission", PERMISSION)
                    .using(properties.get("Topic"))
                    .needing(target));
            return;
        }
        boolean given = properties.in("SqsSubscription").isPresent();
        String queue = event.logicalId() + "Queue";
        GeneratedResource mapping = event.make("EventSourceMapping", "AWS::Lambda::EventSourceMapping")
                .needing(target);
        GeneratedResource policy = properties
                .text("SqsSubscription", "QueuePolicyLogicalId")
                .map(name -> GeneratedResource.of(name, "AWS::SQS::QueuePolicy", event.name())
                        .when(event.owner().condition()))
                .orElseGet(() -> event.make("QueuePolicy", "AWS::SQS::QueuePolicy"))
                .using(properties.get("Topic"));
        if (given) {
            output.add(mapping.using(properties.get("SqsSubscription", "QueueArn")));
            output.add(policy.using(properties.get("SqsSubscription")));
            output.add(subscription);
        } else {
            output.add(event.make("Queue", "AWS::SQS::Queue"));
            output.add(mapping.needing(queue));
            output.add(policy.needing(queue));
            output.add(subscription.needing(queue));
        }
    }
}
