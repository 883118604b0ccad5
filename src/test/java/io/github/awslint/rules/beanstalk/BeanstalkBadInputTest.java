package io.github.awslint.rules.beanstalk;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of every shape in every place of Beanstalk's files: findings, never a defect of a rule. */
class BeanstalkBadInputTest {

    private static final List<String> SHAPES =
            List.of("~", "text", "7", "[]", "{}", "[~, text, [], {}]", "{a: ~, b: [], c: {}}", "{'': ''}", "!Ref X");

    private static LintResult lint(Map<String, String> files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new Linter(AllRules.catalog()).lint(new MemoryTree(contents), LintOptions.DEFAULT);
    }

    static Stream<String> everyPlaceWithEveryShape() {
        List<String> texts = new ArrayList<>();
        for (String shape : SHAPES) {
            for (String section : List.of(
                    "option_settings",
                    "files",
                    "commands",
                    "container_commands",
                    "packages",
                    "services",
                    "users",
                    "groups",
                    "sources",
                    "Resources")) {
                texts.add(".ebextensions/a.config|" + section + ": " + shape);
                texts.add(".ebextensions/a.config|" + section + ": {a: " + shape + "}");
                texts.add(".ebextensions/a.config|" + section + ": {a: {a: " + shape + ", command: " + shape
                        + ", mode: " + shape + "}}");
                texts.add(".ebextensions/a.config|" + section + ": [{option_name: " + shape + ", value: " + shape
                        + ", namespace: " + shape + ", resource_name: " + shape + "}]");
            }
            texts.add(".ebextensions/a.config|" + shape);
            texts.add(".ebextensions/a.yml|option_settings: " + shape);
            for (String key : List.of(
                    "OptionSettings",
                    "EnvironmentName",
                    "EnvironmentTier",
                    "Tags",
                    "Platform",
                    "SolutionStack",
                    "EnvironmentLinks",
                    "AWSConfigurationTemplateVersion")) {
                texts.add("env.yaml|OptionSettings: {}\n" + key + "2: {}\n" + key + "3: " + shape);
                texts.add("env.yaml|" + (key.equals("OptionSettings") ? "" : "OptionSettings: {}\n") + key + ": "
                        + shape);
                texts.add("a.cfg.yml|" + (key.equals("OptionSettings") ? "" : "OptionSettings: {}\n") + key + ": "
                        + shape);
            }
            for (String function : List.of("Ref", "Fn::GetAtt", "Fn::GetOptionSetting", "Fn::Sub", "Fn::Join")) {
                String call = "{\"" + function + "\": " + shape + "}";
                texts.add(".ebextensions/a.config|files: {a: {content: " + call + "}}\nResources: {A: {Type: "
                        + "AWS::SQS::Queue, Properties: {QueueName: " + call + "}}}\nOutputs: {B: {Value: " + call
                        + "}}");
                texts.add(".ebextensions/a.config|option_settings:\n  aws:autoscaling:asg:\n    MinSize: '`"
                        + call.replace("'", "''") + "`'");
            }
            texts.add(".ebextensions/a.config|Resources: {AWSEBAutoScalingGroup: " + shape + "}");
            texts.add(".ebextensions/a.config|Resources: {AWSEBAutoScalingGroup: {Metadata: " + shape + "}}");
            texts.add(".elasticbeanstalk/config.yml|global: " + shape);
            texts.add(".elasticbeanstalk/config.yml|global: {default_platform: " + shape + "}\ndeploy: {artifact: "
                    + shape + "}");
            for (String path : List.of(
                    "Procfile",
                    "Buildfile",
                    ".ebignore",
                    ".platform/hooks/predeploy/a.sh",
                    ".platform/hooks/a.sh",
                    ".platform/confighooks/x/y/a.sh",
                    ".platform/nginx/conf.d/a.conf",
                    ".ebextensions/a.sh")) {
                texts.add(path + "|" + shape);
                texts.add(path + "|" + "\n\r\n \t" + shape + ":");
            }
            texts.add("cron.yaml|version: 1\ncron: " + shape);
            texts.add("cron.yaml|version: " + shape + "\ncron: [{name: " + shape + ", url: " + shape + ", schedule: "
                    + shape + "}]");
            for (String version : List.of("1", "2", "3", shape)) {
                texts.add("Dockerrun.aws.json|AWSEBDockerrunVersion: " + version + "\nImage: " + shape + "\nPorts: "
                        + shape + "\nvolumes: " + shape + "\ncontainerDefinitions: " + shape);
                texts.add("Dockerrun.aws.json|AWSEBDockerrunVersion: " + version + "\ncontainerDefinitions: [{name: "
                        + shape + ", links: " + shape + ", mountPoints: [{sourceVolume: " + shape + "}], portMappings: "
                        + shape + ", volumesFrom: " + shape + ", essential: " + shape + "}]");
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("everyPlaceWithEveryShape")
    void isNeverADefectOfARule(String file) {
        int bar = file.indexOf('|');
        LintResult result = lint(Map.of(file.substring(0, bar), file.substring(bar + 1)));
        assertThat(result.findings()).extracting(Finding::ruleId).doesNotContain("internal-error");
    }

    /** Patterns would try such a line in as many ways as it has words. */
    @Test
    void aLineThatNobodyWritesIsNotLookedInto() {
        String line = "web: java " + "-jar a.jar ".repeat(50_000) + "-Xmx512m";
        assertThat(lint(Map.of("Procfile", line, ".ebextensions/a.config", "commands: {}"))
                        .findings())
                .isEmpty();
    }

    @Test
    void noFindingShowsTheValueOfASecret() {
        LintResult result = lint(Map.of(
                ".ebextensions/a.config",
                "option_settings:\n  aws:elasticbeanstalk:application:environment:\n    DB_PASSWORD: hunter22\n"
                        + "  aws:rds:dbinstance:\n    DBPassword: hunter23\n"));
        assertThat(result.findings()).extracting(Finding::ruleId).contains("eb-plaintext-secret");
        assertThat(result.findings()).extracting(Finding::message).noneMatch(message -> message.contains("hunter"));
    }
}
