package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.Document;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@link UnknownValuesTest} does to templates, done to the other files of every example: each text becomes one that a build, Beanstalk,
 * a pipeline or Step Functions fills in. {@code -Drule=ID} runs one rule's examples.
 */
class UnknownTextsTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();

    /** These are about what is filled in where a name belongs, about substitutions, and about the names of rules. */
    private static final Set<String> ABOUT_TEXTS = Set.of(
            "sfn-start-at-undefined",
            "sfn-state-shape",
            "sfn-substitution-undefined",
            "sfn-transition-target-undefined",
            "suppression-unknown-rule",
            "suppression-without-reason");

    /** These are told once, at the first of several places; where that one is no longer known, at the next. */
    private static final Set<String> TOLD_ONCE = Set.of("sfn-task-timeout-missing", "xray-sdk-in-maintenance");

    /**
     * Keys whose values some rules take as they are. Most look for a file's name in commands and lists of files; what a command as a whole is
     * filled in with, nobody looks for. A platform that no file names is not one that is retired. A file whose only setting lacks a name sets
     * nothing.
     */
    private static final Map<String, Set<String>> TAKEN_AS_THEY_ARE = Map.of(
            "eb-artifact-missing", Set.of("commands"),
            "eb-hook-layout", Set.of("command"),
            "eb-lost-by-packaging", Set.of("files"),
            "eb-spring-port", Set.of("option_name"),
            "ebx-former-platform-path", Set.of("SolutionStack"),
            "ebx-suffix", Set.of("command"));

    @TestFactory
    Stream<DynamicTest> textsThatAreFilledInAreNotJudged() {
        return CATALOG.ids().stream()
                .filter(id -> id.id().startsWith(System.getProperty("rule", "")))
                .flatMap(id -> {
                    OneRule rule = new OneRule(id, CATALOG);
                    return RuleExample.of(id, CATALOG)
                            .flatMap(example -> example.example().files().keySet().stream()
                                    .filter(UnknownTextsTest::isRead)
                                    .map(path -> DynamicTest.dynamicTest(
                                            example + " " + path, () -> check(id, rule, example.example(), path))));
                });
    }

    static boolean isRead(String path) {
        return !path.equals(TemplateParts.PATH) && path.matches(".*\\.(config|ya?ml|json|toml)");
    }

    private static void check(RuleId id, OneRule rule, PageExample example, String path) {
        Map<String, byte[]> files = example.contents();
        List<Finding> before = rule.lint(files);
        List<String> violations = new ArrayList<>();
        for (Value value : values(path, new String(files.get(path), StandardCharsets.UTF_8))) {
            for (FilledIn unknown : FilledIn.values()) {
                if (!unknown.fits(path, value.key()) || mustStay(id, value)) {
                    continue;
                }
                ChangedFile changed = ChangedFile.with(value.node(), unknown.text());
                Map<String, byte[]> all = new LinkedHashMap<>(files);
                all.put(path, changed.text().getBytes(StandardCharsets.UTF_8));
                List<Finding> after = rule.lint(all);
                if (TOLD_ONCE.contains(id.id()) && after.size() <= before.size()) {
                    continue;
                }
                for (Finding finding : after) {
                    boolean about = ABOUT_TEXTS.contains(id.id()) && changed.isAbout(finding);
                    if (!about && before.stream().noneMatch(one -> changed.leaves(one, finding))) {
                        violations.add("%s in place of %s: %s"
                                .formatted(unknown, value.node().location().text(), finding));
                    }
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    /** A type says what there is; a substitution that is replaced is used no more. */
    private static boolean mustStay(RuleId id, Value value) {
        String text = value.node().location().text();
        return text.startsWith("AWS::")
                || id.id().equals("sfn-substitution-undefined") && text.contains("${")
                || TAKEN_AS_THEY_ARE.getOrDefault(id.id(), Set.of()).contains(value.key());
    }

    /** A text with the key that it, or its list, stands under. */
    private record Value(String key, Node node) {}

    private static List<Value> values(String path, String text) {
        List<Value> values = new ArrayList<>();
        read(path, text).root().ifPresent(root -> addBelow("", root, values));
        values.removeIf(value -> value.node().location().text().isEmpty());
        return values;
    }

    private static Document read(String path, String text) {
        SourceFile source = new SourceFile(path, text);
        if (path.endsWith(".toml")) {
            return DocumentReader.readToml(source);
        }
        return path.contains(".asl.") ? DocumentReader.readWithHoles(source) : DocumentReader.read(source);
    }

    private static void addBelow(String key, Node node, List<Value> values) {
        if (node instanceof MapNode map) {
            for (Entry entry : map.entries()) {
                addBelow(entry.name(), entry.value(), values);
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> addBelow(key, item, values));
        } else {
            values.add(new Value(key, node));
        }
    }
}
