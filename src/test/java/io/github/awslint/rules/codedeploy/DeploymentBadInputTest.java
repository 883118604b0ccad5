package io.github.awslint.rules.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of every shape in every place of appspecs, buildspecs and what they are compared with: findings, never a defect of a rule. */
class DeploymentBadInputTest {

    private static final List<String> SHAPES = List.of(
            "~",
            "text",
            "-7",
            "''",
            "../../x",
            "[]",
            "{}",
            "[~, text, [], {}]",
            "{a: ~, b: [], c: {}}",
            "[{a: {}}]",
            "{'': ''}",
            "!Ref X");

    private static final Linter LINTER = new Linter(AllRules.catalog());

    private static List<Finding> defects(Map<String, String> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        LintResult result = LINTER.lint(new MemoryTree(contents), LintOptions.DEFAULT);
        return result.findings().stream()
                .filter(finding -> finding.ruleId().equals("internal-error"))
                .toList();
    }

    private static List<String> appSpecs(String shape) {
        List<String> texts = new ArrayList<>(List.of("os: linux\n" + shape, shape));
        for (String section : List.of("version", "os", "files", "permissions", "hooks", "Resources", "Hooks", "x")) {
            texts.add("os: linux\n" + section + "2: 1\n" + section + ": " + shape);
            texts.add(section + ": [" + shape + "]");
            texts.add(section + ": {ApplicationStart: " + shape + "}");
        }
        texts.add("os: linux\nfiles: [{source: " + shape + ", destination: " + shape + "}]");
        texts.add("os: linux\nhooks: {AfterInstall: [{location: " + shape + ", timeout: " + shape + "}]}");
        texts.add("os: windows\nhooks: {AfterInstall: [{location: " + shape + ", runas: " + shape + "}]}");
        texts.add("Resources: [{a: {Type: AWS::ECS::Service, Properties: " + shape + "}}]\nHooks: [{BeforeInstall: "
                + shape + "}]");
        texts.add("Resources: [{a: {Type: AWS::ECS::Service, Properties: {TaskDefinition: " + shape
                + ", LoadBalancerInfo: {ContainerName: " + shape + ", ContainerPort: " + shape + "}}}}]");
        return texts;
    }

    private static List<String> buildSpecs(String shape) {
        List<String> texts = new ArrayList<>(List.of("version: 0.2\n" + shape, shape));
        for (String section : List.of("version", "phases", "env", "artifacts", "reports", "cache", "batch", "proxy")) {
            texts.add("phases2: 1\nversion2: 0.2\n" + section + ": " + shape);
            texts.add("version: 0.2\nphases: {build: {}}\n" + section + "3: " + shape);
            for (String key : List.of("build", "install", "files", "variables", "secrets-manager", "base-directory")) {
                texts.add("batch: {}\n" + (section.equals("batch") ? "" : section + ": {" + key + ": " + shape + "}"));
            }
        }
        texts.add("phases: {build: {commands: " + shape + ", finally: " + shape + ", on-failure: " + shape + "}}");
        texts.add("phases: {install: {runtime-versions: {java: " + shape + "}}, build: {commands: [mvn package]}}");
        texts.add("phases: {build: {commands: [mvn package]}}\nreports: {a: {files: " + shape + ", base-directory: "
                + shape + ", file-format: " + shape + "}}");
        texts.add("phases: {build: {commands: [mvn package]}}\nartifacts: {files: [" + shape + "], discard-paths: "
                + shape + ", exclude-paths: " + shape + "}");
        return texts;
    }

    @Test
    void everyPlaceTakesEveryShape() {
        for (String shape : SHAPES) {
            for (String appSpec : appSpecs(shape)) {
                assertThat(defects(Map.of(
                                "appspec.yml", appSpec, "buildspec.yml", "version: 0.2\nartifacts: {files: [a]}\n")))
                        .as(appSpec)
                        .isEmpty();
            }
            for (String buildSpec : buildSpecs(shape)) {
                assertThat(defects(Map.of("buildspec.yml", buildSpec, "appspec.yml", "os: linux\nversion: 0.0\n")))
                        .as(buildSpec)
                        .isEmpty();
            }
        }
    }

    @Test
    void taskDefinitionsPomsAndDescriptorsMayBeAnything() {
        String appSpec = "version: 0.0\nos: linux\nfiles: [{source: a.jar, destination: /opt}]\n";
        String service =
                "Resources: [{a: {Type: AWS::ECS::Service, Properties: {LoadBalancerInfo: {ContainerName: a}}}}]";
        for (String json : List.of("", "[]", "{", "{\"containerDefinitions\": [1, {}, {\"name\": 1}, null]}")) {
            assertThat(defects(Map.of("appspec.yaml", service, "taskdef.json", json)))
                    .as(json)
                    .isEmpty();
        }
        String pom = "<project><artifactId>a</artifactId><version>1</version><build><plugins><plugin>"
                + "<artifactId>maven-assembly-plugin</artifactId><configuration>%s</configuration></plugin></plugins></build></project>";
        String named = pom.formatted("<descriptors><descriptor>a.xml</descriptor></descriptors>");
        for (String configuration : List.of(
                "",
                "<descriptors/>",
                "<descriptor>..</descriptor>",
                "<descriptor>${x}</descriptor>",
                "<inlineDescriptors><inlineDescriptor/></inlineDescriptors>")) {
            assertThat(defects(Map.of("appspec.yml", appSpec, "pom.xml", pom.formatted(configuration))))
                    .as(configuration)
                    .isEmpty();
        }
        for (String descriptor : List.of(
                "",
                "<assembly/>",
                "<other/>",
                "<assembly><formats/><fileSets><fileSet/></fileSets><files><file/></files></assembly>",
                "<assembly><files><file><source>../../../a.jar</source><outputDirectory>../..</outputDirectory></file></files></assembly>",
                "<assembly><fileSets><fileSet><directory>/</directory><includes><include>%regex[a]</include></includes></fileSet></fileSets></assembly>")) {
            assertThat(defects(Map.of("appspec.yml", appSpec, "pom.xml", named, "a.xml", descriptor)))
                    .as(descriptor)
                    .isEmpty();
        }
        assertThat(defects(Map.of("appspec.yml", appSpec, "pom.xml", named, "target/a-1.zip", "no archive")))
                .isEmpty();
    }
}
