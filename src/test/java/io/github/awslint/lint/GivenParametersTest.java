package io.github.awslint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.GivenParameters.ParameterSource;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the user says about parameters makes values and conditions known. */
class GivenParametersTest {

    private static final String TEMPLATE = """
            Parameters:
              Stage: { Type: String }
              Timeout: { Type: Number }
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Orders:
                Type: AWS::Lambda::Function
                Properties:
                  Code: { ImageUri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1" }
                  PackageType: Image
                  Role: arn:aws:iam::123456789012:role/orders
                  Timeout: !If [IsProd, !Ref Timeout, 30]
            """;

    private final Map<String, byte[]> files =
            new HashMap<>(Map.of("template.yaml", TEMPLATE.getBytes(StandardCharsets.UTF_8)));

    @Test
    void withoutValuesNothingIsSaid() {
        assertThat(lint(GivenParameters.NONE)).isEmpty();
    }

    @Test
    void aValueIsReadWhereTheParameterIsUsed() {
        assertThat(lint(new GivenParameters(Map.of("Timeout", List.of("901")), List.of())))
                .hasSize(1);
    }

    @Test
    void aBranchThatTheValuesExcludeIsNotJudged() {
        assertThat(lint(new GivenParameters(Map.of("Timeout", List.of("901"), "Stage", List.of("test")), List.of())))
                .isEmpty();
    }

    @Test
    void valuesOfAFileCountForTheTemplateThatItNames() {
        write("deploy/prod.json", "{\"Parameters\": {\"Stage\": \"prod\", \"Timeout\": \"901\"}}");

        assertThat(lint(file("deploy/prod.json", "template.yaml"))).hasSize(1);
        assertThat(lint(file("deploy/prod.json", "other.yaml"))).isEmpty();
    }

    @Test
    void theValuesOfSeveralFilesAreAllPossible() {
        write("test.json", "{\"Stage\": \"test\", \"Timeout\": \"901\"}");
        write("prod.json", "{\"Stage\": \"prod\", \"Timeout\": \"901\"}");

        assertThat(lint(file("test.json", ""))).isEmpty();
        assertThat(lint(new GivenParameters(
                        Map.of(), List.of(new ParameterSource("test.json", ""), new ParameterSource("prod.json", "")))))
                .hasSize(1);
    }

    @Test
    void aConfiguredFileIsHeldAgainstTheOnlyTemplate() {
        write("prod.json", "{\"Stages\": \"prod\", \"Timeout\": \"5\"}");

        assertThat(lint(file("prod.json", ""), "deployment-*"))
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("deployment-parameter-missing", "deployment-parameter-unknown");
    }

    @Test
    void aFileOfNoKnownFormChangesNothing() {
        write("prod.json", "[1, 2");

        assertThat(lint(file("prod.json", ""))).isEmpty();
    }

    @Test
    void aMappingThatLacksARegionOfTheUserIsFound() {
        write("template.yaml", """
                Mappings:
                  Images:
                    eu-west-1: { Id: ami-0123456789abcdef0 }
                Resources:
                  Host:
                    Type: AWS::EC2::Instance
                    Properties: { ImageId: !FindInMap [Images, !Ref "AWS::Region", Id] }
                """);

        assertThat(lint(GivenParameters.NONE, "cfn-findinmap-*")).isEmpty();
        assertThat(lint(regions("eu-west-1"), "cfn-findinmap-*")).isEmpty();
        assertThat(lint(regions("eu-west-1", "eu-central-1"), "cfn-findinmap-*"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("eu-central-1");
    }

    @Test
    void aConditionOnTheRegionIsDecidedByTheUsersRegions() {
        write(
                "template.yaml",
                TEMPLATE.replace("!Ref Stage, prod", "!Ref \"AWS::Region\", eu-west-1")
                        .replace("!Ref Timeout,", "901,"));

        assertThat(lint(regions("us-east-1"))).isEmpty();
        assertThat(lint(regions("eu-west-1"))).hasSize(1);
    }

    private static GivenParameters regions(String... regions) {
        return new GivenParameters(Map.of("AWS::Region", List.of(regions)), List.of());
    }

    private static GivenParameters file(String path, String template) {
        return new GivenParameters(Map.of(), List.of(new ParameterSource(path, template)));
    }

    private void write(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Finding> lint(GivenParameters parameters) {
        return lint(parameters, "lambda-timeout-out-of-range");
    }

    private List<Finding> lint(GivenParameters parameters, String rules) {
        return new Linter(AllRules.catalog())
                .lint(
                        new MemoryTree(files),
                        new LintOptions(
                                DiscoveryOptions.DEFAULT, new RuleSelection(List.of(rules)), Map.of(), parameters, 1))
                .findings();
    }
}
