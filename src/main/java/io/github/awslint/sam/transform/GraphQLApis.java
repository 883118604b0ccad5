package io.github.awslint.sam.transform;

import io.github.awslint.cloudformation.GeneratedResource;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code AWS::Serverless::GraphQLApi}: the API with its schema, data sources, functions, resolvers, keys, cache and domain. */
final class GraphQLApis {

    private final Output output;

    GraphQLApis(Output output) {
        this.output = output;
    }

    void make(Serverless api) {
        Properties properties = api.properties();
        GeneratedResource graph = api.make("", "AWS::AppSync::GraphQLApi")
                .using(properties.get("Auth"))
                .using(properties.get("Logging"))
                .using(properties.get("Name"))
                .using(properties.get("Tags"));
        if (logsWithOwnRole(properties)) {
            GeneratedResource role = api.make("CloudWatchRole", "AWS::IAM::Role", api.cause("Logging"));
            output.add(role);
            graph = graph.needing(role.logicalId());
        }
        output.add(graph);
        part(api, "Schema", "GraphQLSchema", api.cause("SchemaInline"), properties.get("SchemaUri"));
        authorizers(api);
        properties.get("Cache").ifPresent(cache -> part(api, "ApiCache", "ApiCache", cache, Optional.of(cache)));
        properties.get("DomainName").ifPresent(domain -> {
            output.add(
                    api.make("DomainName", "AWS::AppSync::DomainName", domain).using(Optional.of(domain)));
            part(api, "DomainNameApiAssociation", "DomainNameApiAssociation", domain, Optional.empty());
        });
        for (Entry key : properties.entries("ApiKeys")) {
            part(api, key.name(), "ApiKey", key.key(), Optional.of(key.value()));
        }
        dataSources(api, "DynamoDb", "DynamoDBDataSource", "TableArn", "ToTableConnectorPolicy");
        dataSources(api, "Lambda", "LambdaDataSource", "FunctionArn", "ToLambdaConnectorPolicy");
        code(api);
    }

    /** Logs are on unless {@code Logging} is false, and need a role unless it names one. */
    private static boolean logsWithOwnRole(Properties properties) {
        return !properties.is("false", "Logging") && !properties.has("Logging", "CloudWatchLogsRoleArn");
    }

    private void part(Serverless api, String suffix, String type, Node cause, Optional<Node> value) {
        output.add(api.make(suffix, "AWS::AppSync::" + type, cause).using(value).needing(api.logicalId()));
    }

    /** SAM counts the Lambda authorizers, the main one first. */
    private void authorizers(Serverless api) {
        List<Node> modes = new ArrayList<>();
        api.properties().get("Auth").ifPresent(modes::add);
        api.properties()
                .get("Auth", "Additional")
                .filter(ListNode.class::isInstance)
                .ifPresent(list -> modes.addAll(((ListNode) list).items()));
        int count = 0;
        for (Node mode : modes) {
            Optional<Node> function = mode instanceof MapNode map && map.has("LambdaAuthorizer")
                    ? map.map("LambdaAuthorizer").flatMap(authorizer -> authorizer.get("AuthorizerUri"))
                    : Optional.empty();
            if (function.isPresent()) {
                count++;
                output.add(api.make(
                                "ToLambdaAuthConnector" + count + "WriteLambdaPermission",
                                "AWS::Lambda::Permission",
                                function.get())
                        .using(function)
                        .needing(api.logicalId()));
            }
        }
    }

    private void dataSources(Serverless api, String kind, String suffix, String target, String policy) {
        for (Entry source : api.properties().entries("DataSources", kind)) {
            GeneratedResource made = api.make(source.name() + suffix, "AWS::AppSync::DataSource", source.key())
                    .using(Optional.of(source.value()))
                    .needing(api.logicalId());
            boolean ownRole = source.value() instanceof MapNode map && !map.has("ServiceRoleArn");
            if (ownRole) {
                GeneratedResource role = api.make(source.name() + suffix + "Role", "AWS::IAM::Role", source.key());
                output.add(role);
                output.add(api.make(source.name() + suffix + policy, "AWS::IAM::ManagedPolicy", source.key())
                        .using(((MapNode) source.value()).get(target))
                        .needing(role.logicalId()));
                made = made.needing(role.logicalId());
            }
            output.add(made);
        }
    }

    private void code(Serverless api) {
        for (Entry function : api.properties().entries("Functions")) {
            if (!(function.value() instanceof MapNode map) || !map.has("Id")) {
                part(api, function.name(), "FunctionConfiguration", function.key(), Optional.of(function.value()));
            }
            noneDataSource(api, function);
        }
        for (Entry type : api.properties().entries("Resolvers")) {
            for (Entry resolver : api.properties().entries("Resolvers", type.name())) {
                part(api, type.name() + resolver.name(), "Resolver", resolver.key(), Optional.of(resolver.value()));
            }
        }
    }

    private void noneDataSource(Serverless api, Entry function) {
        boolean none = function.value() instanceof MapNode map
                && map.scalar("DataSource")
                        .filter(source -> source.text().toLowerCase(Locale.ROOT).equals("none"))
                        .isPresent();
        if (none) {
            part(api, "NoneDataSource", "DataSource", function.key(), Optional.empty());
        }
    }
}
