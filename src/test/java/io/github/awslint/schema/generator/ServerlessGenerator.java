package io.github.awslint.schema.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the grammar of SAM's resource types and of their events, and the parameters and actions of its policy templates, out of two files
 * of the SAM project (Apache-2.0): its generated schema {@code sam.schema.json} and {@code policy_templates.json}.
 */
public final class ServerlessGenerator {

    private static final String RESOURCE = "__Resource";

    private final JsonNode definitions;
    private final Path target;

    private ServerlessGenerator(JsonNode definitions, Path target) {
        this.definitions = definitions;
        this.target = target;
    }

    /** Takes the schema, the policy templates and the folder {@code src/main/resources/io/github/awslint}. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[2]);
        JsonNode schema = Sources.JSON.readTree(Path.of(arguments[0]).toFile());
        new ServerlessGenerator(schema.get("definitions"), target.resolve("schema/serverless")).run();
        JsonNode templates = Sources.JSON.readTree(Path.of(arguments[1]).toFile());
        Files.writeString(target.resolve("sam/policy-templates.txt"), policyTemplates(templates.get("Templates")));
        Files.writeString(target.resolve("iam/policy-template-actions.txt"), policyActions(templates.get("Templates")));
    }

    private void run() throws IOException {
        Files.createDirectories(target);
        for (Map.Entry<String, JsonNode> definition : Maps.of(definitions).entrySet()) {
            JsonNode type = definition.getValue().at("/properties/Type/enum/0");
            if (definition.getKey().endsWith(RESOURCE) && type.asText().startsWith("AWS::Serverless::")) {
                String name = type.asText();
                Files.writeString(
                        target.resolve(name.substring(name.lastIndexOf(':') + 1) + ".json"),
                        SchemaPrinter.print(resource(name, definition.getValue().at("/properties/Properties"))));
            }
        }
    }

    private ObjectNode resource(String name, JsonNode properties) {
        ServerlessSchema grammar = new ServerlessSchema(definitions);
        ObjectNode file = Sources.JSON.createObjectNode().put("typeName", name);
        JsonNode object = grammar.target(properties);
        file.setAll(grammar.object(object));
        TreeMap<String, JsonNode> events = new TreeMap<>();
        for (JsonNode event : object.at("/properties/Events/additionalProperties/anyOf")) {
            JsonNode declaration = grammar.target(event);
            events.put(
                    declaration.at("/properties/Type/enum/0").asText(),
                    grammar.object(grammar.target(declaration.at("/properties/Properties"))));
        }
        ObjectNode referenced = file.putObject("definitions");
        grammar.referenced().forEach(referenced::set);
        events.forEach((type, schema) -> referenced.set("event." + type, schema));
        return file;
    }

    private static String policyTemplates(JsonNode templates) {
        StringBuilder text = new StringBuilder("""
                # SAM's policy templates with the parameters that each needs, out of the SAM project's policy_templates.json (Apache-2.0), May 2026.
                """);
        new TreeMap<>(Maps.of(templates)).forEach((name, template) -> {
            List<String> parameters = Maps.of(template.get("Parameters")).keySet().stream()
                    .sorted()
                    .toList();
            text.append(name).append(':');
            parameters.forEach(parameter -> text.append(' ').append(parameter));
            text.append('\n');
        });
        return text.toString();
    }

    private static String policyActions(JsonNode templates) {
        StringBuilder text = new StringBuilder("""
                # SAM's policy templates and the actions that each allows, one template a line: name, then action patterns.
                # Out of the SAM project's policy_templates.json (Apache-2.0), May 2026.
                """);
        new TreeMap<>(Maps.of(templates)).forEach((name, template) -> {
            Set<String> actions = new LinkedHashSet<>();
            for (JsonNode statement : template.at("/Definition/Statement")) {
                statement.get("Action").forEach(action -> actions.add(action.asText()));
            }
            text.append(name);
            actions.forEach(action -> text.append(' ').append(action));
            text.append('\n');
        });
        return text.toString();
    }
}
