package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.cloudformation.Intrinsic;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.Entry;
import io.github.awslint.syntax.ListNode;
import io.github.awslint.syntax.MapNode;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.Range;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody knows less and says more: where a value of an accepted example, or of an edge case, is replaced by one that cannot be known, a rule
 * must not speak at that value, and nowhere where it was silent before. Every value under {@code Properties} is replaced in turn, whole
 * mappings and lists included, by a parameter without default, by an import, or by the result of a macro. {@code -Drule=ID} runs the
 * examples of one rule. The flagged examples of the pages are {@link TemplateUnknownValuesTest}'s.
 */
class UnknownValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();
    private static final Set<String> SERVICES = Set.of("lambda", "apigateway", "inspector");

    /** What these judge is that something stands there, whatever its value. */
    private static final Set<String> JUDGE_PRESENCE = Set.of(
            "lambda-image-function-properties",
            "lambda-layer-count",
            "lambda-reserved-env-variable",
            "lambda-timeout-default");

    /** The roles of a policy: a role without a name of its own is named by {@code Ref} alone. */
    private static final Set<String> NAMES = Set.of("Roles", "RoleName");

    private static final String PARAMETER = "ValueOfTheDeployer";

    private static final List<String> UNKNOWN = List.of(
            "!Ref " + PARAMETER,
            "!ImportValue value-of-another-stack",
            "{\"Fn::Transform\": {\"Name\": \"OwnMacro\"}}");

    @TestFactory
    Stream<DynamicTest> aValueThatNobodyKnowsIsNeverJudged() {
        return CATALOG.ids().stream()
                .filter(id -> SERVICES.contains(id.service()) && !JUDGE_PRESENCE.contains(id.id()))
                .filter(id -> id.id().startsWith(System.getProperty("rule", "")))
                .flatMap(id -> examples(id)
                        .map(example -> DynamicTest.dynamicTest(
                                id.id() + " (line " + example.line() + ")", () -> check(id, example))));
    }

    private static Stream<PageExample> examples(RuleId id) {
        Path edgeCases = Path.of("src/test/resources/rules", id.service(), id.id() + ".md");
        Stream<String> texts = Stream.of(
                CATALOG.page(id.id()).orElseThrow().section("Accepted").orElse(""));
        return Stream.concat(texts, Files.exists(edgeCases) ? Stream.of(read(edgeCases)) : Stream.empty())
                .flatMap(text -> PageExample.of(text).stream())
                .filter(example -> example.files().containsKey("template.yaml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(RuleId id, PageExample example) {
        Map<String, byte[]> files = new LinkedHashMap<>(example.contents());
        String text = example.files().get("template.yaml");
        List<Integer> before = lines(lint(id, files, text));
        List<Integer> withMacro = lines(lint(id, files, withMacro(text)));
        before.forEach(withMacro::remove);
        assertThat(withMacro)
                .as("new findings with a macro over the whole template")
                .isEmpty();
        List<Node> values = values(text);
        for (int i = 0; i < values.size(); i++) {
            Range range = values.get(i).location().range();
            String unknown = UNKNOWN.get(i % UNKNOWN.size());
            String replaced = replaced(text, range, unknown);
            List<Finding> found = lint(id, files, replaced);
            List<Integer> more = lines(found);
            before.forEach(more::remove);
            assertThat(more).as("new findings in\n%s", replaced).isEmpty();
            assertThat(found)
                    .as("findings at the unknown value in\n%s", replaced)
                    .noneMatch(finding -> finding.path().equals("template.yaml")
                            && finding.location().range().start() == range.start()
                            && finding.location().range().end() <= range.start() + unknown.length());
        }
    }

    /** As many lines as before. */
    private static String replaced(String text, Range range, String value) {
        String old = text.substring(range.start(), range.end());
        return text.substring(0, range.start())
                + value
                + "\n".repeat((int)
                        old.chars().filter(character -> character == '\n').count())
                + text.substring(range.end());
    }

    private static List<Finding> lint(RuleId id, Map<String, byte[]> files, String template) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("template.yaml", withParameter(template).getBytes(StandardCharsets.UTF_8));
        LintOptions options =
                new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(id.id())), Map.of(), 1);
        return new Linter(CATALOG).lint(new MemoryTree(all), options).findings();
    }

    /** The macro comes last, so that no line moves. */
    private static String withMacro(String template) {
        return template.startsWith("Transform: ")
                ? template.replaceFirst("Transform: \\[?([^\\]\n]+)\\]?", "Transform: [$1, OwnMacro]")
                : template + "\nTransform: OwnMacro\n";
    }

    private static String withParameter(String template) {
        String declaration = "  " + PARAMETER + ": { Type: String }\n";
        return template.contains("\nParameters:\n") || template.startsWith("Parameters:\n")
                ? template
                : template + "\nParameters:\n" + declaration;
    }

    private static List<Integer> lines(List<Finding> findings) {
        List<Integer> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.start().line()));
        return lines;
    }

    private static List<Node> values(String text) {
        List<Node> values = new ArrayList<>();
        MapNode root = DocumentReader.read(new SourceFile("template.yaml", text))
                .rootMap()
                .orElseThrow();
        for (Entry resource : root.map("Resources").map(MapNode::entries).orElse(List.of())) {
            if (resource.value() instanceof MapNode body) {
                body.map("Properties").ifPresent(properties -> below(properties, values));
            }
        }
        return values;
    }

    private static void below(Node node, List<Node> values) {
        if (node instanceof MapNode map && Intrinsic.of(node).isEmpty()) {
            map.entries().stream()
                    .filter(entry -> !NAMES.contains(entry.name()))
                    .forEach(entry -> value(entry.value(), values));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> value(item, values));
        }
    }

    private static void value(Node node, List<Node> values) {
        if (node.location().range().end() > node.location().range().start()) {
            values.add(node);
        }
        below(node, values);
    }
}
