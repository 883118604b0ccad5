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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The templates of every page, made less known: no rule then says more than before, or still judges what it cannot know. */
class TemplateUnknownValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();
    private static final Linter LINTER = new Linter(CATALOG);
    private static final String TEMPLATE = "template.yaml";
    private static final String PARAMETER = "ValueThatNobodyKnows";

    /** SAM reads these values itself, before CloudFormation; there a function is what is wrong. */
    private static final Set<String> READ_BY_SAM = Set.of(
            "sam-api-auth",
            "sam-api-gateway-response",
            "sam-api-path",
            "sam-api-resource-policy",
            "sam-application-location",
            "sam-event-api",
            "sam-event-auth",
            "sam-event-dead-letter",
            "sam-event-request",
            "sam-event-resource",
            "sam-event-state",
            "sam-event-stream",
            "sam-function-alias",
            "sam-http-api-authorizer",
            "sam-layer-version",
            "sam-literal-boolean");

    /**
     * These are about the kind of a function's result, about parameters that do not hide what they are given, and about the first of
     * several places.
     */
    private static final Set<String> ABOUT_OTHERS =
            Set.of("cfn-function-result", "rds-literal-password", "sam-local-path-in-plain-template");

    /** These say of a resource that it should not be there at all. */
    private static final Set<String> ABOUT_TYPES =
            Set.of("cfn-service-shut-down", "iam-access-key-in-template", "iam-user-inline-policy");

    @TestFactory
    Stream<DynamicTest> valuesThatNobodyKnowsAreNotJudged() {
        return examples("Flagged", TemplateUnknownValuesTest::replaceEachValue)
                .filter(test -> Stream.concat(READ_BY_SAM.stream(), ABOUT_OTHERS.stream())
                        .noneMatch(id -> test.getDisplayName().startsWith(id + " ")));
    }

    @TestFactory
    Stream<DynamicTest> aMacroOverTheTemplateAddsNoFinding() {
        return Stream.of("Flagged", "Accepted")
                .flatMap(heading -> examples(heading, TemplateUnknownValuesTest::addMacro));
    }

    private static Stream<DynamicTest> examples(String heading, BiConsumer<RuleId, Map<String, byte[]>> check) {
        return CATALOG.ids().stream()
                .filter(id -> id.id().startsWith(System.getProperty("rule", "")))
                .flatMap(id -> examples(id, heading, check));
    }

    private static Stream<DynamicTest> examples(
            RuleId id, String heading, BiConsumer<RuleId, Map<String, byte[]>> check) {
        String section = CATALOG.page(id.id()).orElseThrow().section(heading).orElse("");
        return PageExample.of(section).stream()
                .filter(example -> example.files().containsKey(TEMPLATE))
                .map(example -> DynamicTest.dynamicTest(
                        "%s > %s (line %d)".formatted(id.id(), heading, example.line()),
                        () -> check.accept(id, example.contents())));
    }

    private static void replaceEachValue(RuleId id, Map<String, byte[]> files) {
        String text = withParameter(text(files));
        List<Finding> before = lint(id, files, text);
        List<String> violations = new ArrayList<>();
        for (Node value : values(text)) {
            for (String unknown : List.of("!ImportValue elsewhere", "!Ref " + PARAMETER)) {
                Replacement replacement = Replacement.of(text, value, unknown);
                for (Finding after : lint(id, files, replacement.text())) {
                    if (before.stream().noneMatch(finding -> replacement.leaves(finding, after))) {
                        violations.add("%s in place of %s: %s"
                                .formatted(unknown, value.location().text(), after));
                    }
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    /** What a macro does not show may be anywhere, so that nothing is missing: what is reported at a resource as a whole must go. */
    private static void addMacro(RuleId id, Map<String, byte[]> files) {
        String text = text(files);
        if (text.contains("Transform:")) {
            return;
        }
        String macro = "Transform: Company-Macro\n";
        List<Integer> before = lint(id, files, text).stream()
                .map(finding -> finding.location().range().start() + macro.length())
                .toList();
        assertThat(lint(id, files, macro + text))
                .filteredOn(finding -> finding.path().equals(TEMPLATE))
                .allSatisfy(finding ->
                        assertThat(before).contains(finding.location().range().start()))
                .filteredOn(finding -> !ABOUT_TYPES.contains(id.id()))
                .noneMatch(finding -> finding.location().text().matches("AWS::\\w+::\\w+"));
    }

    /** A text with one range replaced, so that what stands behind it moves. */
    private record Replacement(String text, Range replaced, int longer) {

        static Replacement of(String text, Node value, String unknown) {
            Range range = value.location().range();
            String inserted = value.location().text().endsWith("\n") ? unknown + "\n" : unknown;
            String changed = text.substring(0, range.start()) + inserted + text.substring(range.end());
            return new Replacement(changed, range, changed.length() - text.length());
        }

        /** Whether a finding is one from before, at the same place outside of the range, be it in other words. */
        boolean leaves(Finding before, Finding after) {
            int start = before.location().range().start();
            boolean inside = before.path().equals(TEMPLATE)
                    && start >= replaced.start()
                    && before.location().range().end() <= replaced.end();
            boolean moved = before.path().equals(TEMPLATE) && start >= replaced.end();
            return !inside
                    && before.path().equals(after.path())
                    && after.location().range().start() == (moved ? start + longer : start);
        }
    }

    private static String text(Map<String, byte[]> files) {
        return new String(files.get(TEMPLATE), StandardCharsets.UTF_8);
    }

    private static List<Finding> lint(RuleId id, Map<String, byte[]> files, String text) {
        LintOptions options =
                new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(id.id())), Map.of(), 1);
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(TEMPLATE, text.getBytes(StandardCharsets.UTF_8));
        return LINTER.lint(new MemoryTree(changed), options).findings();
    }

    private static String withParameter(String text) {
        String declaration = "  " + PARAMETER + ": { Type: String }\n";
        return ("\n" + text).contains("\nParameters:\n")
                ? text.replaceFirst("(?m)^Parameters:\n", "Parameters:\n" + declaration)
                : "Parameters:\n" + declaration + text;
    }

    /** The values of properties: texts, functions, lists and mappings, but for what stands inside of functions. */
    private static List<Node> values(String text) {
        List<Node> values = new ArrayList<>();
        DocumentReader.read(new SourceFile(TEMPLATE, text))
                .rootMap()
                .flatMap(root -> root.map("Resources"))
                .ifPresent(resources -> resources.entries().forEach(resource -> {
                    if (resource.value() instanceof MapNode body) {
                        body.map("Properties").ifPresent(properties -> add(properties, values));
                    }
                }));
        return values;
    }

    private static void add(Node node, List<Node> values) {
        if (node instanceof MapNode map && Intrinsic.of(map).isEmpty()) {
            for (Entry entry : map.entries()) {
                values.add(entry.value());
                add(entry.value(), values);
            }
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                values.add(item);
                add(item, values);
            }
        }
    }
}
