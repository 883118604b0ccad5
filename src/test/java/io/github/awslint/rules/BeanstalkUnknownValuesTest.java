package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.beanstalk.ExtensionsFile;
import io.github.awslint.beanstalk.OptionSetting;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The flagged examples of the option rules, as they are and as an environment of a template, with all values at once replaced by what nobody
 * knows: then nothing is flagged.
 */
class BeanstalkUnknownValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    /** What these judge is that a name stands there, whatever its value, or which files hold it. */
    private static final Set<String> JUDGE_NAMES = Set.of(
            "eb-coupled-database",
            "eb-environmentsecrets-arn",
            "eb-option-retired",
            "eb-option-unknown",
            "eb-option-unknown-namespace",
            "eb-scheduled-action");

    /** What these judge is that files are there, or where, or how they are written. */
    private static final Set<String> JUDGE_FILES = Set.of(
            "eb-artifact-missing",
            "eb-hook-config-pair",
            "eb-hook-layout",
            "eb-hook-mode-lost",
            "eb-hook-script",
            "eb-ignored-file",
            "eb-listener-references",
            "eb-lost-by-packaging",
            "eb-option-duplicate",
            "eb-option-overridden",
            "eb-option-shape",
            "eb-procfile",
            "eb-procfile-jar-missing",
            "eb-procfile-needed",
            "eb-spring-port");

    /** Rules on the values of options that are named after other files. */
    private static final Set<String> OF_OTHER_FILES = Set.of("env-yaml-conflict");

    private static final Pattern OPTION =
            Pattern.compile("^( {4,}(?!namespace|option_name|resource_name)[^:]+: )\\S.*$|(\\bvalue: )[^},]+");

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
    Stream<DynamicTest> nothingIsFlaggedThatIsFilledIn() {
        return CATALOG.ids().stream()
                .filter(id ->
                        id.id().startsWith("eb-") && !JUDGE_NAMES.contains(id.id()) && !JUDGE_FILES.contains(id.id())
                                || OF_OTHER_FILES.contains(id.id()))
                .flatMap(id -> flagged(id)
                        .flatMap(example -> Stream.of("${group.value}", "'`{\"Ref\": \"Value\"}`'", "{Ref: Value}")
                                .map(unknown -> DynamicTest.dynamicTest(
                                        example + " with " + unknown,
                                        () -> assertThat(lint(id, withUnknownValues(example, unknown)))
                                                .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFlaggedThatADeploymentMayDecide() {
        return CATALOG.ids().stream()
                .filter(id -> id.id().startsWith("eb-") && !JUDGE_NAMES.contains(id.id()))
                .flatMap(id -> flagged(id)
                        .map(BeanstalkUnknownValuesTest::settings)
                        .filter(settings -> !settings.isEmpty())
                        .flatMap(settings -> Stream.of(Unknown.values())
                                .map(unknown -> DynamicTest.dynamicTest(
                                        id + " with " + unknown, () -> check(id, settings, unknown)))));
    }

    private static Stream<RuleExample> flagged(RuleId id) {
        return RuleExample.of(id, CATALOG).filter(example -> example.heading().equals("Flagged"));
    }

    private static List<String> lint(RuleId id, Map<String, String> files) {
        return new OneRule(id, CATALOG)
                        .lint(files.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> file.getValue().getBytes(StandardCharsets.UTF_8))))
                        .stream()
                        .map(Finding::message)
                        .toList();
    }

    private static Map<String, String> withUnknownValues(RuleExample example, String unknown) {
        return example.example().files().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> withUnknownValues(file.getValue(), unknown)));
    }

    private static String withUnknownValues(String text, String unknown) {
        return text.lines()
                .map(line -> OPTION.matcher(line)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                (match.group(1) == null ? match.group(2) : match.group(1)) + unknown)))
                .map(line -> line.replaceAll("(SolutionStack|PlatformArn|default_platform): .*", "$1: \\${stack}"))
                .collect(Collectors.joining("\n"));
    }

    private static List<OptionSetting> settings(RuleExample example) {
        List<OptionSetting> settings = new ArrayList<>();
        example.example().files().forEach((path, text) -> {
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

    private static Map<String, String> template(List<OptionSetting> settings, Unknown unknown) {
        StringBuilder text = new StringBuilder(unknown.head)
                .append("Parameters:\n  Given: {Type: String}\nResources:\n  Shop:\n")
                .append("    Type: AWS::ElasticBeanstalk::Environment\n    Properties:\n")
                .append("      ApplicationName: shop\n")
                .append(unknown.property)
                .append("      OptionSettings:\n");
        for (OptionSetting setting : settings) {
            text.append("        - Namespace: ").append(quoted(setting.namespace()));
            text.append("\n          OptionName: ").append(quoted(setting.option()));
            setting.resourceName()
                    .ifPresent(name -> text.append("\n          ResourceName: ").append(name));
            String literal = quoted(setting.value().text());
            text.append("\n          Value: ")
                    .append(unknown.value.isEmpty() ? literal : unknown.value)
                    .append('\n');
        }
        return Map.of(TemplateParts.PATH, text.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
