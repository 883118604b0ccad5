package io.github.awslint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageCheckTest {

    private static List<String> found(String check, String name, String file) {
        String page = "---\ntitle: A rule of our own\nseverity: warning\ncheck:\n" + check.indent(2) + "---\n";
        MemoryTree tree = new MemoryTree(Map.of(
                OwnRules.FOLDER + "/team-rule.md",
                page.getBytes(StandardCharsets.UTF_8),
                name,
                file.getBytes(StandardCharsets.UTF_8)));
        Additions own = Additions.read(tree, OwnRules.FOLDER, OwnTypes.FOLDER, AllRules.catalog());
        assertThat(own.findings()).isEmpty();
        LintResult result = new Linter(own).lint(tree, LintOptions.DEFAULT);
        return result.findings().stream()
                .filter(finding -> finding.ruleId().equals("team-rule"))
                .map(PageCheckTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.start().line() + " " + finding.severity() + " " + finding.message();
    }

    @Test
    void aSchemaHoldsForTheNamedTypes() {
        String check = """
                type: [AWS::EC2::Volume, AWS::SQS::Queue]
                schema: {if: {properties: {VolumeType: {enum: [io1]}}, required: [VolumeType]}, then: {required: [Iops]}}
                """;

        assertThat(found(check, "template.yaml", """
                Resources:
                  Fast:
                    Type: AWS::EC2::Volume
                    Properties:
                      VolumeType: io1
                  Slow:
                    Type: AWS::EC2::Volume
                    Properties:
                      VolumeType: gp3
                  Topic:
                    Type: AWS::SNS::Topic
                """))
                .containsExactly("4 WARNING AWS::EC2::Volume lacks the required property \"Iops\"");
    }

    @Test
    void aPathLeadsThroughListsConditionsAndAnyKey() {
        String check = """
                type: AWS::EC2::Instance
                at: "BlockDeviceMappings[].Ebs"
                schema: {required: [Encrypted]}
                message: "{resource} has an open disk at {property}"
                """;

        assertThat(found(check, "template.yaml", """
                Conditions:
                  IsProd: !Equals [!Ref AWS::Region, eu-west-1]
                Resources:
                  Builder:
                    Type: AWS::EC2::Instance
                    Properties:
                      BlockDeviceMappings:
                        - DeviceName: /dev/sda1
                          Ebs: {VolumeSize: 20}
                        - !If
                          - IsProd
                          - DeviceName: /dev/sdb
                            Ebs: {VolumeSize: 20, Encrypted: true}
                          - DeviceName: /dev/sdc
                            Ebs: {VolumeSize: 20}
                """))
                .containsExactly(
                        "9 WARNING Builder has an open disk at BlockDeviceMappings.Ebs",
                        "15 WARNING Builder has an open disk at BlockDeviceMappings.Ebs");
    }

    @Test
    void aKindOfFileIsCheckedAsAWholeAndHasNoFunctions() {
        String check = """
                kind: appspec
                at: files[]
                schema: {properties: {destination: {pattern: "^/opt/"}}}
                message: "{value} is none of our folders"
                """;

        assertThat(found(check, "appspec.yml", """
                version: 0.0
                os: linux
                files:
                  - source: app.jar
                    destination: /srv/app
                """)).containsExactly("5 WARNING /srv/app is none of our folders");
    }

    @Test
    void whatCannotBeKnownIsSilent() {
        String check = "type: AWS::EC2::Volume\nschema: {properties: {Size: {maximum: 100}}, required: [KmsKeyId]}\n";

        assertThat(found(check, "template.yaml", """
                Parameters:
                  Size: {Type: Number}
                  Key: {Type: String}
                Resources:
                  Fast:
                    Type: AWS::EC2::Volume
                    Properties:
                      Size: !Ref Size
                      KmsKeyId: !Ref Key
                """)).isEmpty();
    }
}
