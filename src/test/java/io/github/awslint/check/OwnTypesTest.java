package io.github.awslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnTypesTest {

    private static final String TEMPLATE = """
            Resources:
              Lobby:
                Type: Acme::Chat::Room
                Properties:
                  Nmae: lobby
            """;
    private static final String SCHEMA = """
            {"typeName": "Acme::Chat::Room", "properties": {"Name": {"type": "string"}, "Arn": {"type": "string"}},
             "required": ["Name"], "additionalProperties": false, "readOnlyProperties": ["/properties/Arn"]}
            """;

    private static List<String> found(String schema) {
        return found(schema, TEMPLATE);
    }

    private static List<String> found(String schema, String template) {
        MemoryTree tree = new MemoryTree(Map.of(
                OwnTypes.FOLDER + "/room.json",
                schema.getBytes(StandardCharsets.UTF_8),
                "template.yaml",
                template.getBytes(StandardCharsets.UTF_8)));
        Additions own = Additions.read(tree, OwnRules.FOLDER, OwnTypes.FOLDER, AllRules.catalog());
        return new Linter(own)
                .lint(tree, LintOptions.DEFAULT).findings().stream()
                        .map(Finding::ruleId)
                        .toList();
    }

    @Test
    void resourcesOfAnOwnTypeAreHeldAgainstItsSchema() {
        assertThat(found(SCHEMA)).containsExactlyInAnyOrder("cfn-property-required", "cfn-property-unknown");
    }

    @Test
    void anOwnTypeIsKnownThoughAwsHasAddedItSince() {
        String template =
                TEMPLATE.replace("Acme::Chat::Room", "AWS::Chat::Room").replace("Nmae", "Name");

        assertThat(found(SCHEMA, template)).containsExactly("cfn-resource-type-unknown");
        assertThat(found(SCHEMA.replace("Acme::Chat::Room", "AWS::Chat::Room"), template))
                .isEmpty();
    }

    @Test
    void twoResourcesOfAnOwnTypeThatAreTheSameAreFound() {
        String schema = SCHEMA.replace("\"required\"", "\"primaryIdentifier\": [\"/properties/Name\"], \"required\"");
        String lobby = TEMPLATE.replace("Nmae", "Name");

        assertThat(found(schema, lobby + lobby.replace("Resources:\n", "").replace("Lobby", "Hall")))
                .containsOnly("cfn-resource-twice");
    }

    @Test
    void theAnswerOfTheRegistryHoldsTheSchemaAsText() {
        String quoted = SCHEMA.replace("\n", " ").replace("\"", "\\\"");

        assertThat(found("{\"TypeName\": \"Acme::Chat::Room\", \"Schema\": \"" + quoted + "\"}"))
                .contains("cfn-property-required");
    }

    @Test
    void aFileThatIsNoSchemaIsAFinding() {
        assertThat(found("{\"typeName\": \"Acme::Chat::Room\"}")).containsExactly("own-type-invalid");
        assertThat(found("{")).contains("own-type-invalid");
    }
}
