package io.github.awslint.packaging;

import io.github.awslint.cloudformation.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties that may hold a local path
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html, and SAM's own types). Nested stacks have a reader of their
 * own.
 */
final class LocalFileProperties {

    /**
     * A property that may hold a path.
     *
     * @param path the names on the way to it; a star stands for any key
     * @param code whether it is for code rather than for a document
     */
    record Property(String[] path, boolean code) {}

    private static final Map<String, List<Property>> BY_TYPE = new HashMap<>();

    static {
        put(
                false,
                Map.ofEntries(
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
                                List.of(
                                        "RequestMappingTemplateS3Location",
                                        "ResponseMappingTemplateS3Location",
                                        "CodeS3Location")),
                        Map.entry(
                                "AWS::AppSync::FunctionConfiguration",
                                List.of(
                                        "RequestMappingTemplateS3Location",
                                        "ResponseMappingTemplateS3Location",
                                        "CodeS3Location")),
                        Map.entry("AWS::Glue::Job", List.of("Command.ScriptLocation"))));
        put(
                true,
                Map.of(
                        "AWS::Serverless::Function", List.of("CodeUri"),
                        "AWS::Lambda::Function", List.of("Code"),
                        "AWS::Serverless::LayerVersion", List.of("ContentUri"),
                        "AWS::Lambda::LayerVersion", List.of("Content"),
                        "AWS::ElasticBeanstalk::ApplicationVersion", List.of("SourceBundle")));
    }

    private static final String[] TYPES = BY_TYPE.keySet().toArray(String[]::new);

    private LocalFileProperties() {}

    private static void put(boolean code, Map<String, List<String>> paths) {
        paths.forEach((type, names) -> BY_TYPE.put(
                type,
                names.stream()
                        .map(name -> new Property(name.split("\\."), code))
                        .toList()));
    }

    /** The properties of a type of resource. */
    static List<Property> of(String type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** Whether some resource of a template is of a type that has such a property. */
    static boolean anyIn(Template template) {
        return template.has(TYPES);
    }
}
