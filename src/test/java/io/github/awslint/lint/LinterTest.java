package io.github.awslint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.awslint.cloudformation.Template;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Reporter;
import io.github.awslint.rule.Rule;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleGroup;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.FileTree;
import io.github.awslint.tree.MemoryTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final String TWICE =
            "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n  Orders:\n    Type: AWS::SQS::Queue\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LintResult lint(Map<String, byte[]> files) {
        return new Linter(AllRules.catalog()).lint(new MemoryTree(files), LintOptions.DEFAULT);
    }

    @Test
    void oneBrokenFileDoesNotHideTheOthers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.yaml", bytes("Resources:\n\tOrders: AWS::SQS::Queue\nAWSTemplateFormatVersion: x\n"));
        files.put("b.yaml", bytes(TWICE));
        LintResult result = lint(files);
        assertThat(result.findings())
                .extracting(Finding::path, Finding::ruleId)
                .contains(tuple("a.yaml", "yaml-tab-indentation"), tuple("b.yaml", "syntax-duplicate-key"));
    }

    @Test
    void theCopyThatMacOsLeavesBesideAConfigFileIsReadAsOne() {
        LintResult result =
                lint(Map.of(".ebextensions/._app.config", new byte[] {0, 5, 22, 7, 0, 2, 0, 0, 'M', 'a', 'c'}));
        assertThat(result.findings()).extracting(Finding::ruleId).containsExactly("file-encoding");
    }

    @Test
    void aHookThatIsAProgramIsNoText() {
        LintResult result = lint(Map.of(
                ".platform/hooks/predeploy/10_migrate",
                new byte[] {0x7f, 'E', 'L', 'F', 2, 0, 0, (byte) 0xe9},
                ".platform/hooks/predeploy/20_env.sh",
                "#!/bin/bash\n# gr\u00fc\u00dfe: {{ [\n".getBytes(StandardCharsets.ISO_8859_1),
                "Procfile",
                bytes("web: java -jar a.jar: {b\n")));
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).extracting(LintedFile::kind).containsExactly(FileKind.PROCFILE);
        assertThat(result.notLinted()).hasSize(2);
    }

    @Test
    void aFileInAnotherEncodingIsAFindingThatNamesIt() {
        LintResult result = lint(Map.of(
                "template.yaml",
                "AWSTemplateFormatVersion: '2010-09-09'\nDescription: M\u00fcnchen\n"
                        .getBytes(StandardCharsets.ISO_8859_1),
                "utf16.yaml",
                ("\ufeffAWSTemplateFormatVersion: '2010-09-09'\n" + TWICE).getBytes(StandardCharsets.UTF_16LE)));
        assertThat(result.findings())
                .filteredOn(finding -> finding.ruleId().equals("file-encoding"))
                .extracting(Finding::path, finding -> finding.start().line())
                .containsExactly(tuple("template.yaml", 2), tuple("utf16.yaml", 1));
        assertThat(result.findings())
                .as("a file with a byte order mark is decoded by it, and linted")
                .anyMatch(finding -> finding.ruleId().equals("syntax-duplicate-key"));
    }

    @Test
    void aFileThatCannotBeReadIsAFinding() {
        FileTree tree = new MemoryTree(Map.of("template.yaml", new byte[0])) {
            @Override
            public byte[] read(String path) throws IOException {
                throw new IOException("denied");
            }
        };
        LintResult result = new Linter(AllRules.catalog()).lint(tree, LintOptions.DEFAULT);
        assertThat(result.findings()).extracting(Finding::ruleId).containsExactly("file-unreadable");
    }

    @Test
    void aHugeFileIsAFindingAndNotRead() {
        byte[] huge = Arrays.copyOf(bytes("AWSTemplateFormatVersion: '2010-09-09'\nDescription: "), 10_000_000);
        Arrays.fill(huge, 60, huge.length, (byte) 'x');
        LintResult result = lint(Map.of("template.yaml", huge));
        assertThat(result.findings()).extracting(Finding::ruleId).containsExactly("file-too-large");
    }

    @Test
    void aBrokenFileThatIsNoneOfOursIsAccountedForAndSilent() {
        LintResult result = lint(Map.of("values.yaml", bytes("image: {{ .Values.image }}\n")));
        assertThat(result.findings()).isEmpty();
        assertThat(result.notLinted()).hasSize(1);
    }

    @Test
    void severitiesCanBeOverriddenByRule() {
        LintOptions options = new LintOptions(
                DiscoveryOptions.DEFAULT, RuleSelection.ALL, Map.of("syntax-duplicate-key", Severity.INFO), 1);
        LintResult result =
                new Linter(AllRules.catalog()).lint(new MemoryTree(Map.of("a.yaml", bytes(TWICE))), options);
        assertThat(result.count(Severity.INFO)).isEqualTo(1);
        assertThat(result.count(Severity.ERROR)).isZero();
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            files.put("stack" + i + ".yaml", bytes(TWICE));
        }
        MemoryTree tree = new MemoryTree(files);
        LintResult one = new Linter(AllRules.catalog()).lint(tree, LintOptions.DEFAULT);
        LintResult eight = new Linter(AllRules.catalog())
                .lint(tree, new LintOptions(DiscoveryOptions.DEFAULT, RuleSelection.ALL, Map.of(), 8));
        assertThat(eight.findings().stream().map(LinterTest::line))
                .containsExactlyElementsOf(
                        one.findings().stream().map(LinterTest::line).toList());
    }

    private static String line(Finding finding) {
        return finding.path() + finding.start() + finding.ruleId() + finding.message();
    }

    /** A rule with a defect. */
    static final class Failing implements Rule<Template> {
        @Override
        public void check(Template template, Reporter report) {
            throw new IllegalStateException("no");
        }
    }

    @Test
    void aRuleThatFailsIsAFindingAndTheFileCountsAsLinted() {
        RuleCatalog catalog = new RuleCatalog(
                List.of(RuleGroup.of(Template.class, new Failing())), List.of(new RuleId("internal-error", "lint")));
        LintResult result = new Linter(catalog)
                .lint(
                        new MemoryTree(Map.of("a.yaml", bytes("Resources:\n  A:\n    Type: AWS::SQS::Queue\n"))),
                        LintOptions.DEFAULT);
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).message())
                .startsWith("rule failing failed on this file (IllegalStateException");
        assertThat(result.files()).extracting(LintedFile::kind).containsExactly(FileKind.CLOUDFORMATION);
    }

    @Test
    void aChoiceOfRulesThatFailsIsAFindingToo() {
        RuleCatalog catalog = new RuleCatalog(
                List.of(RuleGroup.of(Template.class, new Failing()).where(template -> {
                    throw new IllegalStateException("no");
                })),
                List.of(new RuleId("internal-error", "lint")));
        assertThat(messages(catalog, "Resources:\n  A:\n    Type: AWS::SQS::Queue\n"))
                .singleElement()
                .asString()
                .startsWith("the choice of rules failed on this file");
    }

    /** Would fail on every file, but is about a key. */
    static final class AboutKey implements Rule<Template> {
        @Override
        public Set<String> keys() {
            return Set.of("Layers");
        }

        @Override
        public void check(Template template, Reporter report) {
            throw new IllegalStateException("asked");
        }
    }

    @Test
    void aRuleAboutAKeyIsAskedOnlyWhereTheKeyStandsOrALoopMayWriteIt() {
        RuleCatalog catalog = new RuleCatalog(
                List.of(RuleGroup.of(Template.class, new AboutKey())), List.of(new RuleId("internal-error", "lint")));
        String function = "Resources:\n  A:\n    Type: AWS::Lambda::Function\n    Properties: {%s}\n";
        assertThat(messages(catalog, function.formatted("Layer: a"))).isEmpty();
        assertThat(messages(catalog, function.formatted("Layers: [a]"))).hasSize(1);
        assertThat(messages(catalog, function.formatted("\"Fn::ForEach::One\": [Name, [Layers], {\"${Name}\": [a]}]")))
                .hasSize(1);
    }

    /** Fails on every file that it is asked about. */
    static final class AboutResources implements Rule<Template> {
        @Override
        public void check(Template template, Reporter report) {
            throw new IllegalStateException("asked");
        }
    }

    @Test
    void rulesAboutResourcesAreAskedOnlyWhereOneOfTheTypesOrServicesIs() {
        RuleCatalog catalog = new RuleCatalog(
                List.of(RuleGroup.of(Template.class, new AboutResources()).about("AWS::SQS", "AWS::S3::Bucket")),
                List.of(new RuleId("internal-error", "lint")));
        String template = "Resources:\n  A:\n    Type: %s\n";
        assertThat(messages(catalog, template.formatted("AWS::SQS::Queue"))).hasSize(1);
        assertThat(messages(catalog, template.formatted("AWS::S3::Bucket"))).hasSize(1);
        assertThat(messages(catalog, template.formatted("AWS::S3::BucketPolicy")))
                .isEmpty();
        assertThat(messages(catalog, template.formatted("AWS::SNS::Topic"))).isEmpty();
    }

    private static List<String> messages(RuleCatalog catalog, String template) {
        return new Linter(catalog)
                .lint(new MemoryTree(Map.of("a.yaml", bytes(template))), LintOptions.DEFAULT).findings().stream()
                        .map(Finding::message)
                        .toList();
    }

    @Test
    void theNumberOfThreadsIsAtLeastOne() {
        assertThatThrownBy(() -> new LintOptions(DiscoveryOptions.DEFAULT, RuleSelection.ALL, Map.of(), 0))
                .hasMessageContaining("at least 1");
    }

    @Test
    void aServicesOwnRuleSpeaksForThoseOverTheSpecification() {
        String template = """
                Resources:
                  Files:
                    Type: AWS::S3::Bucket
                    Properties:
                      CorsConfiguration:
                        CorsRules:
                          - AllowedMethods: [OPTIONS]
                            AllowedOrigins: ["https://example.com"]
                """;
        LintResult result = lint(Map.of("template.yaml", bytes(template)));
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::ruleId)
                .containsExactly("s3-cors-method");
    }

    @Test
    void whatIsWrongInALoopIsToldOnceForAllRounds() {
        LintResult result = lint(Map.of("template.yaml", bytes("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Fn::ForEach::Queues:
                    - Name
                    - [Orders, Bills, Parcels]
                    - Queue${Name}:
                        Type: AWS::SQS::Queue
                        DeletionPolicy: Keep
                        Properties:
                          QueueName: !Sub x-${Name}
                """)));
        assertThat(result.findings())
                .extracting(Finding::ruleId)
                .filteredOn("cfn-deletion-policy"::equals)
                .hasSize(1);
    }

    @Test
    void anEmptyFileAmongTemplatesIsATemplate() {
        String template = "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n";
        LintResult result = lint(Map.of(
                "stacks/empty.yaml", bytes(""),
                "stacks/queue.yaml", bytes(template),
                "charts/empty.yaml", bytes(""),
                "charts/values.yaml", bytes("replicas: 2\n")));
        assertThat(result.findings())
                .extracting(Finding::path, Finding::ruleId)
                .contains(tuple("stacks/empty.yaml", "cfn-resources-missing"))
                .doesNotContain(tuple("charts/empty.yaml", "cfn-resources-missing"));
    }
}
