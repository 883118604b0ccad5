package io.github.awslint.packaging;

import java.util.List;
import java.util.Map;

/**
 * The properties that may hold a local path
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html, and SAM's own types). Nested stacks have a reader of their
 * own.
 */
final class LocalFileProperties {

    /** By type; a star stands for any key. */
    private static final Map<String, List<String>> DOCUMENTS = Map.ofEntries(
            Map.entry("AWS::Serverless::Api", List.of("DefinitionUri")),
            Map.entry("AWS::Serverless::HttpApi", List.of("DefinitionUri")),
            Map.entry("AWS::Serverless::StateMachine", List.of("DefinitionUri")),
            Map.entry(
                    "AWS::Serverless::GraphQLApi",
                    List.of("SchemaUri", "Functions.*.CodeUri", "Resolvers.*.*.CodeUri")),
            Map.entry("AWS::ApiGateway::RestApi", List.of("BodyS3Location")),
            Map.entry("AWS::ApiGatewayV2::Api", List.of("BodyS3Location")),
            Map.entry("AWS::StepFunctions::StateMachine", List.of("DefinitionS3Location")),
            Map.entry("AWS::AppSync::GraphQLSchema", List.of("DefinitionS3Location")),
            Map.entry(
                    "AWS::AppSync::Resolver",
                    List.of("RequestMappingTemplateS3Location", "ResponseMappingTemplateS3Location", "CodeS3Location")),
            Map.entry(
                    "AWS::AppSync::FunctionConfiguration",
                    List.of("RequestMappingTemplateS3Location", "ResponseMappingTemplateS3Location", "CodeS3Location")),
            Map.entry("AWS::Glue::Job", List.of("Command.ScriptLocation")));

    private static final Map<String, List<String>> CODE = Map.of(
            "AWS::Serverless::Function", List.of("CodeUri"),
            "AWS::Lambda::Function", List.of("Code"),
            "AWS::Serverless::LayerVersion", List.of("ContentUri"),
            "AWS::Lambda::LayerVersion", List.of("Content"),
            "AWS::ElasticBeanstalk::ApplicationVersion", List.of("SourceBundle"));

    private LocalFileProperties() {}

    /** The paths of properties with documents, a dot between names. */
    static List<String> documents(String type) {
        return DOCUMENTS.getOrDefault(type, List.of());
    }

    /** The properties with code. */
    static List<String> code(String type) {
        return CODE.getOrDefault(type, List.of());
    }
}
