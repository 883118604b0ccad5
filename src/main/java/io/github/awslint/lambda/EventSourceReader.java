package io.github.awslint.lambda;

import io.github.awslint.cloudformation.Alternative;
import io.github.awslint.cloudformation.Alternative.Attribute;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.cloudformation.Text;
import io.github.awslint.cloudformation.Value;
import io.github.awslint.lambda.EventSource.Kind;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the event sources of functions. */
final class EventSourceReader {

    /** SAM's event types that become mappings or routes, and the property that names the sender. */
    private static final Map<String, String> SENDER_PROPERTIES = Map.of(
            "SQS", "Queue",
            "Kinesis", "Stream",
            "DynamoDB", "Stream",
            "MSK", "Stream",
            "MQ", "Broker",
            "DocumentDB", "Cluster",
            "SelfManagedKafka", "KafkaBootstrapServers",
            "Api", "RestApiId",
            "HttpApi", "ApiId");

    private final Template template;
    private final FunctionTargets targets;
    private final List<EventSource> others = new ArrayList<>();

    EventSourceReader(Template template, FunctionTargets targets) {
        this.template = template;
        this.targets = targets;
    }

    List<EventSource> read(List<LambdaFunction> functions) {
        List<EventSource> sources = new ArrayList<>();
        for (LambdaFunction function : functions) {
            if (function.isServerless()) {
                events(function, sources);
            }
        }
        for (Resource mapping : template.resources("AWS::Lambda::EventSourceMapping")) {
            mapping(mapping, sources);
        }
        return List.copyOf(sources);
    }

    private void events(LambdaFunction function, List<EventSource> sources) {
        Value events = function.value("Events");
        if (!events.isWholeMap()) {
            sources.add(unknown(function, events));
        }
        for (Value.Property event : events.entries()) {
            String type = event.value().get("Type").text().orElse("");
            Value properties = event.value().get("Properties");
            Value origin = properties.get(SENDER_PROPERTIES.getOrDefault(type, ""));
            sources.add(new EventSource(
                    samKind(type),
                    function,
                    event.entry().key(),
                    function.resource(),
                    properties,
                    origin,
                    sender(origin),
                    true));
        }
    }

    /** What a macro gives as events, or adds to them. */
    private static EventSource unknown(LambdaFunction function, Value events) {
        return new EventSource(
                Kind.UNKNOWN, function, events.place(), function.resource(), events, events, Optional.empty(), true);
    }

    private static Kind samKind(String type) {
        return switch (type) {
            case "" -> Kind.UNKNOWN;
            case "SQS" -> Kind.SQS;
            case "Kinesis" -> Kind.KINESIS;
            case "DynamoDB" -> Kind.DYNAMODB;
            case "MSK", "SelfManagedKafka" -> Kind.KAFKA;
            case "MQ" -> Kind.MQ;
            case "DocumentDB" -> Kind.DOCUMENTDB;
            case "Api" -> Kind.API;
            case "HttpApi" -> Kind.HTTP_API;
            default -> Kind.PUSH;
        };
    }

    private void mapping(Resource mapping, List<EventSource> sources) {
        Optional<Node> name = mapping.properties().get("FunctionName");
        Value origin = mapping.value("EventSourceArn");
        Value properties = template.value(mapping.properties());
        List<FunctionTarget> called = name.map(targets::of).orElse(List.of());
        Optional<Resource> sender = sender(origin);
        Kind kind = sender.map(EventSourceReader::kind).orElseGet(() -> kind(origin));
        for (FunctionTarget target : called) {
            sources.add(new EventSource(
                    kind, target.function(), mapping.key(), mapping, properties, origin, sender, false));
        }
        if (called.isEmpty()) {
            others.add(new EventSource(kind, null, mapping.key(), mapping, properties, origin, sender, false));
        }
    }

    /** The mappings that were read without knowing their function. */
    List<EventSource> others() {
        return List.copyOf(others);
    }

    private Optional<Resource> sender(Value origin) {
        return origin.alternatives().size() == 1 && origin.alternatives().get(0) instanceof Attribute named
                ? template.resource(named.logicalId())
                : Optional.empty();
    }

    private static Kind kind(Resource sender) {
        return switch (sender.type()) {
            case "AWS::SQS::Queue" -> Kind.SQS;
            case "AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer" -> Kind.KINESIS;
            case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::Serverless::SimpleTable" -> Kind.DYNAMODB;
            case "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster" -> Kind.KAFKA;
            case "AWS::AmazonMQ::Broker" -> Kind.MQ;
            case "AWS::DocDB::DBCluster" -> Kind.DOCUMENTDB;
            default -> Kind.UNKNOWN;
        };
    }

    /** The kind by the service in an ARN, whose other parts may be open. */
    private static Kind kind(Value origin) {
        if (origin.alternatives().size() != 1) {
            return Kind.UNKNOWN;
        }
        String arn = "";
        Alternative alternative = origin.alternatives().get(0);
        if (alternative instanceof Alternative.Known known && !known.byDefault()) {
            arn = known.text().orElse("");
        } else if (alternative instanceof Alternative.Unknown unknown) {
            arn = Text.of(unknown.place()).withHoles();
        }
        String[] parts = arn.split(":");
        return switch (parts.length < 6 || !parts[0].equals("arn") ? "" : parts[2]) {
            case "sqs" -> Kind.SQS;
            case "kinesis" -> Kind.KINESIS;
            case "dynamodb" -> Kind.DYNAMODB;
            case "kafka" -> Kind.KAFKA;
            case "mq" -> Kind.MQ;
            default -> Kind.UNKNOWN;
        };
    }
}
