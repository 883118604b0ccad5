package io.github.awslint.rules.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a finding is less sure than its page says, it says so by a lower severity, which pages cannot show. */
class BeanstalkSeverityTest {

    private static final String CONFIG = ".ebextensions/10-app.config";

    private static List<Severity> severities(String rule, String... pathsAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        LintOptions options = new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(rule)), Map.of(), 1);
        return new Linter(AllRules.catalog())
                .lint(new MemoryTree(files), options).findings().stream()
                        .map(Finding::severity)
                        .toList();
    }

    private static String settings(String namespace, String... options) {
        return "option_settings:\n  " + namespace + ":\n    " + String.join("\n    ", options) + "\n";
    }

    private static String manifest(String name, String stack) {
        return "AWSConfigurationTemplateVersion: 1.1.0.0\nEnvironmentName: " + name + "\nSolutionStack: " + stack
                + "\n";
    }

    @Test
    void anEnvironmentForDevelopmentMayStopAtOnce() {
        String options = "option_settings:\n  aws:elasticbeanstalk:command: {DeploymentPolicy: AllAtOnce}\n"
                + "  aws:autoscaling:asg: {MinSize: 2}\n";
        String stack = "64bit Amazon Linux 2023 v4.6.5 running Corretto 21";
        assertThat(severities("eb-deployment-all-at-once", CONFIG, options, "env.yaml", manifest("shop", stack)))
                .containsExactly(Severity.WARNING);
        assertThat(severities("eb-deployment-all-at-once", CONFIG, options, "env.yaml", manifest("shop-dev", stack)))
                .containsExactly(Severity.INFO);
        assertThat(severities(
                        "eb-deployment-all-at-once",
                        CONFIG,
                        settings("aws:elasticbeanstalk:command", "DeploymentPolicy: AllAtOnce")))
                .containsExactly(Severity.INFO);
    }

    @Test
    void aRetiredOptionIsAnErrorOnAPlatformThatRejectsItOnly() {
        String options = settings("aws:elasticbeanstalk:container:nodejs", "NodeCommand: npm start");
        assertThat(severities("eb-option-retired", CONFIG, options)).containsExactly(Severity.WARNING);
        assertThat(severities(
                        "eb-option-retired",
                        CONFIG,
                        options,
                        "env.yaml",
                        manifest("shop", "64bit Amazon Linux 2018.03 v4.17.0 running Node.js")))
                .containsExactly(Severity.WARNING);
        assertThat(severities(
                        "eb-option-retired",
                        CONFIG,
                        options,
                        "env.yaml",
                        manifest("shop", "64bit Amazon Linux 2023 v6.10.0 running Node.js 22")))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aFileThatSortsLastOnPurposeMayOverride() {
        String two = settings("aws:autoscaling:asg", "MinSize: 2");
        String four = settings("aws:autoscaling:asg", "MinSize: 4");
        assertThat(severities("eb-option-duplicate", CONFIG, two, ".ebextensions/20-scale.config", four))
                .containsExactly(Severity.WARNING);
        assertThat(severities("eb-option-duplicate", CONFIG, two, ".ebextensions/20-scale.config", two))
                .containsExactly(Severity.INFO);
        assertThat(severities("eb-option-duplicate", CONFIG, two, ".ebextensions/99-override.config", four))
                .containsExactly(Severity.INFO);
    }

    @Test
    void theConsoleMaySetWhatAConfigFileLacksButATemplateHasAll() {
        assertThat(severities("eb-listener-certificate", CONFIG, settings("aws:elbv2:listener:443", "Protocol: HTTPS")))
                .containsExactly(Severity.WARNING);
        assertThat(severities("eb-listener-certificate", "template.yaml", """
                        Resources:
                          Shop:
                            Type: AWS::ElasticBeanstalk::Environment
                            Properties:
                              ApplicationName: shop
                              OptionSettings:
                                - {Namespace: "aws:elbv2:listener:443", OptionName: Protocol, Value: HTTPS}
                        """)).containsExactly(Severity.ERROR);
        assertThat(severities(
                        "eb-managed-updates",
                        CONFIG,
                        settings("aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled: true")))
                .containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(severities("eb-asg-sizes", CONFIG, settings("aws:autoscaling:asg", "MinSize: 6")))
                .containsExactly(Severity.WARNING);
        assertThat(severities("eb-asg-sizes", CONFIG, settings("aws:autoscaling:asg", "MinSize: 6", "MaxSize: 4")))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aNameThatDiffersInCaseOnlyIsNoError() {
        assertThat(severities("eb-option-unknown", CONFIG, settings("aws:autoscaling:asg", "Minsize: 2")))
                .containsExactly(Severity.WARNING);
        assertThat(severities(
                        "eb-listener-references",
                        CONFIG,
                        "option_settings:\n  aws:elbv2:listener:443: {Rules: api}\n"
                                + "  aws:elbv2:listenerrule:API: {PathPatterns: /api/*}\n"))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void whatMayBeYoungerThanTheTableIsNoError() {
        assertThat(severities("eb-option-unknown", CONFIG, settings("aws:autoscaling:asg", "FlightPlan: north")))
                .containsExactly(Severity.WARNING);
        assertThat(severities(
                        "eb-option-unknown-namespace",
                        CONFIG,
                        settings("aws:elasticbeanstalk:telescopes", "Focus: sharp")))
                .containsExactly(Severity.WARNING);
        assertThat(severities(
                        "eb-option-value",
                        CONFIG,
                        settings(
                                "aws:autoscaling:launchconfiguration",
                                "RootVolumeIOPS: 90000",
                                "RootVolumeSize: 70000")))
                .containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(severities("eb-option-value", CONFIG, settings("aws:rds:dbinstance", "DBEngine: mariadb")))
                .containsExactly(Severity.INFO);
    }

    @Test
    void sectionsOfTemplatesAreNotKnownToBeRefused() {
        assertThat(severities("ebx-unknown-key", CONFIG, "Metadata: {}\nTransform: AWS::LanguageExtensions\n"))
                .containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(severities("ebx-unknown-key", CONFIG, "OptionSettings: {}\n"))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void schedulesOfUnknownFormAreNoErrors() {
        String task = "version: 1\ncron:\n  - {name: a, url: /a, schedule: \"%s\"}\n";
        assertThat(severities("cron-yaml-structure", "cron.yaml", task.formatted("@daily")))
                .containsExactly(Severity.WARNING);
        assertThat(severities("cron-yaml-structure", "cron.yaml", task.formatted("0 0 2 * * *")))
                .containsExactly(Severity.WARNING);
        assertThat(severities("cron-yaml-structure", "cron.yaml", task.formatted("rate(5 minutes)")))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aFolderNextToHooksMayHoldWhatTheyUse() {
        assertThat(severities("eb-hook-layout", ".platform/hooks/predeploy/lib/a.sh", "#!/bin/bash\n"))
                .containsExactly(Severity.INFO);
        assertThat(severities("eb-hook-layout", ".platform/hooks/pre-deploy/a.sh", "#!/bin/bash\n"))
                .containsExactly(Severity.ERROR);
    }
}
