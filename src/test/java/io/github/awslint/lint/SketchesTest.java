package io.github.awslint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SketchesTest {

    private static final String VERSION = "AWSTemplateFormatVersion: '2010-09-09'\n";
    private static final String SAM = "Transform: AWS::Serverless-2016-10-31\n";
    private static final String UNDEFINED = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {QueueName: !Ref Missing}
            """;

    private static Finding only(String rule, String template) {
        return new Linter(AllRules.catalog())
                        .lint(
                                new MemoryTree(Map.of("template.yaml", template.getBytes(StandardCharsets.UTF_8))),
                                LintOptions.DEFAULT)
                        .findings()
                        .stream()
                        .filter(finding -> finding.ruleId().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whatOnlyCloudFormationRefusesIsAWarningInASamTemplateWithoutFormatVersionAndSaysWhy() {
        Finding finding = only("cfn-reference-undefined", SAM + UNDEFINED);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.notes()).anyMatch(note -> note.message().contains("AWSTemplateFormatVersion"));
    }

    @Test
    void otherTemplatesKeepTheirErrors() {
        assertThat(only("cfn-reference-undefined", VERSION + SAM + UNDEFINED).severity())
                .isEqualTo(Severity.ERROR);
        assertThat(only("cfn-reference-undefined", UNDEFINED).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatTheTransformItselfRefusesStaysAnError() {
        assertThat(only("syntax-duplicate-key", SAM + UNDEFINED + "    Type: AWS::SQS::Queue\n")
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(only("sam-globals-unsupported", SAM + "Globals: {Queue: {A: b}}\n" + UNDEFINED)
                        .severity())
                .isEqualTo(Severity.ERROR);
    }
}
