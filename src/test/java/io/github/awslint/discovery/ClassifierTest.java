package io.github.awslint.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.Classifier.Verdict;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static Verdict classify(String path, String text) {
        Verdict preview = Classifier.preview(path, text);
        return preview instanceof Verdict.Kind kind
                ? Classifier.confirm(kind.kind(), DocumentReader.read(new SourceFile(path, text)))
                : preview;
    }

    private static void assertKind(FileKind kind, String path, String text) {
        assertThat(classify(path, text)).as(path).isEqualTo(new Verdict.Kind(kind));
    }

    private static void assertOther(String path, String text) {
        assertThat(classify(path, text)).as(path).isInstanceOf(Verdict.Other.class);
    }

    @Test
    void aTemplateHasAnyNameAndIsToldByItsContent() {
        assertKind(FileKind.CLOUDFORMATION, "infra/vpc.yml", "Resources:\n  A:\n    Type: AWS::EC2::VPC\n");
        assertKind(FileKind.CLOUDFORMATION, "a.json", "{\"Resources\": {\"A\": {\"Type\": \"Custom::Thing\"}}}");
        assertKind(FileKind.CLOUDFORMATION, "a.template", "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n");
        assertKind(FileKind.CLOUDFORMATION, "a.yaml", "{\"AWSTemplateFormatVersion\": \"2010-09-09\"}");
    }

    @Test
    void serverlessTemplatesAreToldByTransformOrType() {
        assertKind(
                FileKind.SAM,
                "template.yaml",
                "Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n    Type: AWS::SQS::Queue\n");
        assertKind(FileKind.SAM, "template.yaml", "Resources:\n  A:\n    Type: AWS::Serverless::Function\n");
        assertKind(
                FileKind.SAM,
                "template.yaml",
                "Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\nResources:\n  A:\n    Type: AWS::SQS::Queue\n");
    }

    @Test
    void filesOfOtherToolsAreLeftAlone() {
        assertOther("serverless.yml", "service: x\nresources:\n  Resources:\n    A:\n      Type: AWS::SQS::Queue\n");
        assertOther("package.json", "{\"name\": \"Resources\"}");
        assertOther("k8s.yaml", "apiVersion: v1\nkind: List\n");
        assertOther("cron.yaml", "cron:\n- description: daily\n  url: /x\n  schedule: every 24 hours\n");
        assertOther("env.yaml", "name: my-conda-env\ndependencies: [python]\n");
        assertOther("appspec.json", "{\"settings\": [], \"language\": \"en\"}");
        assertOther("web.config", "<configuration/>");
        assertOther("pyproject.toml", "[tool.x]\n");
        assertOther("list.yaml", "- Resources\n- AWS::EC2::VPC\n");
    }

    @Test
    void anAppSpecIsNoTemplateThoughItHasResources() {
        assertKind(
                FileKind.APPSPEC,
                "appspec.yaml",
                "version: 0.0\nResources:\n  - F:\n      Type: AWS::Lambda::Function\n");
        assertKind(FileKind.APPSPEC, "codedeploy/appspec.yml", "version: 0.0\nos: linux\n");
    }

    @Test
    void beanstalkFilesAreToldByNameAndContent() {
        assertKind(FileKind.EBEXTENSIONS, ".ebextensions/01.config", "Resources:\n  A:\n    Type: AWS::SQS::Queue\n");
        assertKind(FileKind.EBEXTENSIONS, "samples/proxy.config", "files:\n  /etc/x:\n    content: y\n");
        assertKind(
                FileKind.ENV_YAML, "env.yaml", "AWSConfigurationTemplateVersion: 1.1.0.0\nEnvironmentName: orders\n");
        assertKind(
                FileKind.CRON_YAML,
                "cron.yaml",
                "version: 1\ncron:\n  - name: a\n    url: /a\n    schedule: '0 * * * *'\n");
        assertKind(FileKind.DOCKERRUN, "Dockerrun.aws.json", "{\"AWSEBDockerrunVersion\": 1}");
        assertKind(
                FileKind.SAVED_CONFIGURATION,
                ".elasticbeanstalk/saved_configs/prod.cfg.yml",
                "AWSConfigurationTemplateVersion: 1.1.0.0\n");
    }

    @Test
    void stateMachinesAreToldByEndingOrContent() {
        assertKind(FileKind.STATE_MACHINE, "order.asl.json", "{\"StartAt\": \"A\", \"States\": {}}");
        assertKind(FileKind.STATE_MACHINE, "statemachine/order.json", "{\"StartAt\": \"A\", \"States\": {}}");
    }

    @Test
    void taskDefinitionsAreToldByContent() {
        String containers = "\"containerDefinitions\": []";
        assertKind(FileKind.TASK_DEFINITION, "taskdef.json", "{" + containers + "}");
        assertKind(FileKind.TASK_DEFINITION, "deploy/shop.json", "{\"family\": \"shop\", " + containers + "}");
        assertKind(
                FileKind.TASK_DEFINITION,
                "described.json",
                "{\"taskDefinition\": {\"family\": \"shop\", " + containers + "}}");
        assertOther("schema.json", "{\"properties\": {" + containers + "}}");
        assertOther("shop.json", "{" + containers + "}");
        assertOther("taskdef.json", "{\"family\": \"shop\"}");
        assertKind(
                FileKind.CLOUDFORMATION,
                "task-definition.yaml",
                "Resources: { Task: { Type: AWS::ECS::TaskDefinition } }");
    }

    @Test
    void anEmptyOrBinaryFileIsOursWhenItIsNamedLikeATemplate() {
        assertKind(FileKind.CLOUDFORMATION, "template.yaml", "");
        assertKind(FileKind.CLOUDFORMATION, "infra/orders.template", "\n\n");
        assertOther("values.yaml", "");
        assertThat(Classifier.ofUndecodable("orders.template", "\0\1\2"))
                .isEqualTo(new Verdict.Kind(FileKind.CLOUDFORMATION));
        assertThat(Classifier.ofUndecodable("image.yaml", "\0\1\2")).isInstanceOf(Verdict.Other.class);
    }

    @Test
    void aBrokenFileIsOursWhenItLooksLikeIt() {
        assertKind(
                FileKind.CLOUDFORMATION,
                "template.yaml",
                "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n\tA: b\n");
        assertKind(FileKind.EBEXTENSIONS, ".ebextensions/a.config", "option_settings:\n\ta: b\n");
        assertOther("values.yaml", "x: {{ Resources \"AWS::\" }}\n");
    }
}
