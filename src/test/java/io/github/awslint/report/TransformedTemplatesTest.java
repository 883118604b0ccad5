package io.github.awslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformedTemplatesTest {

    private static final String SAM = """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Orders: {Type: AWS::Serverless::Function}
              Queue: {Type: AWS::SQS::Queue}
            """;

    @TempDir
    private Path folder;

    @Test
    void everySamTemplateHasAFileWithTheTypesThatTheTransformLeaves() throws IOException {
        Map<String, String> files = Map.of("deploy/sam.yaml", SAM, "plain.yaml", Linted.CLEAN);
        new TransformedTemplates(folder).write(Linted.files(files, 1));
        assertThat(Files.readString(folder.resolve("deploy/sam.yaml.json"))).isEqualToIgnoringWhitespace("""
                        {"Resources": {
                          "Orders": {"Type": "AWS::Lambda::Function"},
                          "OrdersRole": {"Type": "AWS::IAM::Role"},
                          "Queue": {"Type": "AWS::SQS::Queue"}}}
                        """);
        assertThat(folder.resolve("plain.yaml.json")).doesNotExist();
    }

    @Test
    void aTemplateAboveTheFolderIsWrittenInsideAllTheSame() throws IOException {
        new TransformedTemplates(folder).write(Linted.file("../template.yaml", SAM));
        assertThat(folder.resolve("__/template.yaml.json")).exists();
    }
}
