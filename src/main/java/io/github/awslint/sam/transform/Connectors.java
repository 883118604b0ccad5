package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.cloudformation.Resource;
import io.github.awslint.cloudformation.Template;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.Location;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Connectors, those of their own and those within other resources: a policy or permission for each destination. */
final class Connectors {

    private static final String LAMBDA = "AWS::Lambda::Function";

    /** Types that have no role of their own, so that the function they call must let them. */
    private static final Set<String> CALL_WITH_PERMISSION = Set.of(
            "AWS::S3::Bucket",
            "AWS::SNS::Topic",
            "AWS::Events::Rule",
            "AWS::ApiGateway::RestApi",
            "AWS::ApiGatewayV2::Api",
            "AWS::AppSync::GraphQLApi",
            "AWS::Cognito::UserPool");

    private static final Map<String, String> SERVERLESS_TYPES = Map.of(
            "AWS::Serverless::Function", LAMBDA,
            "AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine",
            "AWS::Serverless::Api", "AWS::ApiGateway::RestApi",
            "AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api",
            "AWS::Serverless::GraphQLApi", "AWS::AppSync::GraphQLApi",
            "AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table");

    private final Template template;
    private final Output output;

    Connectors(Template template, Output output) {
        this.template = template;
        this.output = output;
    }

    void make() {
        if (!template.has("AWS::Serverless::Connector") && !template.hasAttribute("Connectors")) {
            return;
        }
        for (Resource resource : template.resources()) {
            Serverless owner = Serverless.of(resource);
            if (resource.type().equals("AWS::Serverless::Connector")) {
                make(owner, type(owner.properties().get("Source")), owner.properties());
            }
            for (Entry embedded :
                    resource.body().map("Connectors").map(MapNode::entries).orElse(List.of())) {
                embedded(owner, resource, embedded);
            }
        }
    }

    private void embedded(Serverless owner, Resource resource, Entry entry) {
        Optional<MapNode> properties =
                entry.value() instanceof MapNode body ? body.map("Properties") : Optional.empty();
        properties.ifPresent(map -> make(
                new Serverless(owner.logicalId() + entry.name(), entry.key(), owner.properties(), owner.condition()),
                type(resource.logicalId(), resource.type()),
                new Properties(template, map)));
    }

    private void make(Serverless connector, String source, Properties properties) {
        Optional<Node> destination = properties.get("Destination");
        if (destination.orElse(null) instanceof ListNode list) {
            for (int index = 0; index < list.items().size(); index++) {
                Node each = list.items().get(index);
                make(connector, source, properties, each, "Destination" + index);
            }
        } else {
            destination.ifPresent(one -> make(connector, source, properties, one, ""));
        }
    }

    private void make(Serverless connector, String source, Properties properties, Node destination, String suffix) {
        String target = type(Optional.of(destination));
        if (target.equals(LAMBDA) && CALL_WITH_PERMISSION.contains(source)) {
            permissions(properties)
                    .forEach(permission -> add(
                            connector,
                            permission + "LambdaPermission" + suffix,
                            "AWS::Lambda::Permission",
                            destination));
        } else if (target.equals("AWS::SQS::Queue") && isPublisher(source)) {
            add(connector, "QueuePolicy" + suffix, "AWS::SQS::QueuePolicy", destination);
        } else if (target.equals("AWS::SNS::Topic") && isPublisher(source)) {
            add(connector, "TopicPolicy" + suffix, "AWS::SNS::TopicPolicy", destination);
        } else {
            add(connector, "Policy" + suffix, "AWS::IAM::ManagedPolicy", destination);
        }
    }

    private static boolean isPublisher(String source) {
        return source.equals("AWS::SNS::Topic")
                || source.equals("AWS::Events::Rule")
                || source.equals("AWS::S3::Bucket");
    }

    private static List<String> permissions(Properties properties) {
        return properties.get("Permissions").orElse(null) instanceof ListNode list
                ? list.items().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(item -> ((ScalarNode) item).text())
                        .distinct()
                        .toList()
                : List.of();
    }

    private void add(Serverless connector, String suffix, String type, Node destination) {
        GeneratedResource made = connector.make(suffix, type).using(Optional.of(destination));
        output.add(made);
    }

    /** The type of an end of the connector, which names a resource or spells its type out. */
    private String type(Optional<Node> end) {
        MapNode map = end.orElse(null) instanceof MapNode mapping ? mapping : new MapNode(nowhere(), List.of());
        return map.scalar("Id")
                .map(id -> type(
                        id.text(),
                        template.resource(id.text()).map(Resource::type).orElse("")))
                .orElseGet(() -> map.scalar("Type")
                        .map(type -> SERVERLESS_TYPES.getOrDefault(type.text(), type.text()))
                        .orElse(""));
    }

    private Location nowhere() {
        return template.root().location();
    }

    private String type(String logicalId, String written) {
        return output.type(logicalId).orElse(SERVERLESS_TYPES.getOrDefault(written, written));
    }
}
