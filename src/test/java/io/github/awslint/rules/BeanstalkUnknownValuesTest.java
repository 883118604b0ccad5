package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The flagged examples of the option rules, with each value replaced by one that nobody knows: then nothing is flagged. */
class BeanstalkUnknownValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    /** What these judge is that a name stands there, whatever its value. */
    private static final Set<String> JUDGE_NAMES = Set.of(
            "eb-artifact-missing",
            "eb-coupled-database",
            "eb-environmentsecrets-arn",
            "eb-hook-config-pair",
            "eb-hook-layout",
            "eb-hook-mode-lost",
            "eb-hook-script",
            "eb-ignored-file",
            "eb-listener-references",
            "eb-lost-by-packaging",
            "eb-option-duplicate",
            "eb-option-overridden",
            "eb-option-retired",
            "eb-option-shape",
            "eb-option-unknown",
            "eb-option-unknown-namespace",
            "eb-procfile",
            "eb-procfile-jar-missing",
            "eb-procfile-needed",
            "eb-scheduled-action",
            "eb-spring-port");

    /** Rules on the values of options that are named after other files. */
    private static final Set<String> OF_OTHER_FILES = Set.of("env-yaml-conflict");

    private static final Pattern OPTION =
            Pattern.compile("^( {4,}(?!namespace|option_name|resource_name)[^:]+: )\\S.*$|(\\bvalue: )[^},]+");

    @TestFactory
    Stream<DynamicTest> unknownValuesAreNeverJudged() {
        return CATALOG.ids().stream()
                .filter(id ->
                        id.id().startsWith("eb-") && !JUDGE_NAMES.contains(id.id()) || OF_OTHER_FILES.contains(id.id()))
                .flatMap(id ->
                        PageExample.of(CATALOG.page(id.id())
                                        .orElseThrow()
                                        .section("Flagged")
                                        .orElseThrow())
                                .stream()
                                .flatMap(example -> Stream.of(
                                                "${group.value}", "'`{\"Ref\": \"Value\"}`'", "{Ref: Value}")
                                        .map(unknown -> DynamicTest.dynamicTest(
                                                id + " (line " + example.line() + ") with " + unknown,
                                                () -> check(id, example, unknown)))));
    }

    private static void check(RuleId id, PageExample example, String unknown) {
        Map<String, byte[]> files = example.files().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> withUnknownValues(file.getValue(), unknown).getBytes(StandardCharsets.UTF_8)));
        LintOptions options =
                new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(id.id())), Map.of(), 1);
        assertThat(new Linter(CATALOG).lint(new MemoryTree(files), options).findings())
                .isEmpty();
    }

    private static String withUnknownValues(String text, String unknown) {
        return text.lines()
                .map(line -> OPTION.matcher(line)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                (match.group(1) == null ? match.group(2) : match.group(1)) + unknown)))
                .map(line -> line.replaceAll("(SolutionStack|PlatformArn|default_platform): .*", "$1: \\${stack}"))
                .collect(Collectors.joining("\n"));
    }
}
