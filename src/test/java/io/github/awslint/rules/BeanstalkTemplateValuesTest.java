package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The flagged examples of the option rules as an environment of a template, whose values are parameters without default, imports, or in the
 * hands of a macro: then nothing is flagged.
 */
class BeanstalkTemplateValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    /** What these judge is that a name stands there, whatever its value, or which files hold it. */
    private static final Set<String> JUDGE_NAMES = Set.of(
            "eb-coupled-database",
            "eb-environmentsecrets-arn",
            "eb-option-retired",
            "eb-option-unknown",
            "eb-option-unknown-namespace",
            "eb-scheduled-action");

    private enum Unknown {
        PARAMETER_WITHOUT_DEFAULT("", "", "!Ref Given"),
        IMPORT("", "", "!ImportValue given"),
        MACRO("Transform: [Company-Defaults]\n", "", ""),
        INHERITED("", "      TemplateName: base\n", "");

        private final String head;
        private final String property;
        private final String value;

        Unknown(String head, String property, String value) {
            this.head = head;
            this.property = property;
            this.value = value;
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFlaggedThatADeploymentMayDecide() {
        return CATALOG.ids().stream()
                .filter(id -> id.id().startsWith("eb-") && !JUDGE_NAMES.contains(id.id()))
                .flatMap(id ->
                        PageExample.of(CATALOG.page(id.id())
                                        .orElseThrow()
                                        .section("Flagged")
                                        .orElseThrow())
                                .stream()
                                .map(BeanstalkTemplateValuesTest::settings)
                                .filter(settings -> !settings.isEmpty())
                                .flatMap(settings -> Stream.of(Unknown.values())
                                        .map(unknown -> DynamicTest.dynamicTest(
                                                id + " with " + unknown, () -> check(id, settings, unknown)))));
    }

    private static List<OptionSetting> settings(PageExample example) {
        List<OptionSetting> settings = new ArrayList<>();
        example.files().forEach((path, text) -> {
            if (path.endsWith(".config")) {
                ExtensionsFile.of(DocumentReader.read(new SourceFile(path, text)))
                        .ifPresent(file -> settings.addAll(file.settings().settings()));
            }
        });
        return settings;
    }

    private static void check(RuleId id, List<OptionSetting> settings, Unknown unknown) {
        List<String> messages = lint(id, template(settings, unknown));
        if (unknown == Unknown.MACRO) {
            // what is written stays; whatever is missing the macro may add, like a configuration that is inherited
            assertThat(messages).isEqualTo(lint(id, template(settings, Unknown.INHERITED)));
        } else if (unknown != Unknown.INHERITED) {
            assertThat(messages).isEmpty();
        }
    }

    private static List<String> lint(RuleId id, String template) {
        MemoryTree tree = new MemoryTree(Map.of("template.yaml", template.getBytes(StandardCharsets.UTF_8)));
        LintOptions options =
                new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(id.id())), Map.of(), 1);
        return new Linter(CATALOG)
                .lint(tree, options).findings().stream().map(Finding::message).toList();
    }

    private static String template(List<OptionSetting> settings, Unknown unknown) {
        StringBuilder text = new StringBuilder(unknown.head)
                .append("Parameters:\n  Given: {Type: String}\nResources:\n  Shop:\n")
                .append("    Type: AWS::ElasticBeanstalk::Environment\n    Properties:\n")
                .append("      ApplicationName: shop\n")
                .append(unknown.property)
                .append("      OptionSettings:\n");
        for (OptionSetting setting : settings) {
            String literal = "\""
                    + setting.value()
                            .text()
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", " ") + "\"";
            text.append("        - Namespace: \"").append(setting.namespace()).append("\"\n");
            text.append("          OptionName: \"").append(setting.option()).append("\"\n");
            setting.resourceName()
                    .ifPresent(name ->
                            text.append("          ResourceName: ").append(name).append('\n'));
            text.append("          Value: ")
                    .append(unknown.value.isEmpty() ? literal : unknown.value)
                    .append('\n');
        }
        return text.toString();
    }
}
