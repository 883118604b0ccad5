package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.syntax.Node;
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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody knows less and says more: the templates of every page and of the edge cases are made less known, a value at a time, whole mappings and
 * lists included. No rule then speaks at what it cannot know, nor where it was silent before. {@code -Drule=ID} runs one rule's examples.
 */
class UnknownValuesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();
    private static final Linter LINTER = new Linter(CATALOG);
    private static final String EDGE_CASES = "edge cases";
    private static final List<String> ACCEPTED = List.of("Accepted", EDGE_CASES);

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

    /**
     * In accepted examples and edge cases a value is often what keeps a rule silent, such as the reference that it looks for; the examples of
     * these services know what they replace.
     */
    private static final Set<String> SERVICES = Set.of("lambda", "apigateway", "inspector");

    /** What these judge in accepted examples is that something stands there, whatever its value. */
    private static final Set<String> JUDGE_PRESENCE = Set.of(
            "lambda-image-function-properties",
            "lambda-layer-count",
            "lambda-reserved-env-variable",
            "lambda-timeout-default");

    /** The roles of a policy: a role without a name of its own is named by {@code Ref} alone. */
    private static final Set<String> NAMES = Set.of("Roles", "RoleName");

    @TestFactory
    Stream<DynamicTest> valuesThatNobodyKnowsAreNotJudged() {
        return CATALOG.ids().stream()
                .filter(id -> !READ_BY_SAM.contains(id.id()) && !ABOUT_OTHERS.contains(id.id()))
                .flatMap(id -> Stream.concat(
                        tests(id, List.of("Flagged"), (rule, files) -> replaceEachValue(rule, files, Set.of())),
                        SERVICES.contains(id.service()) && !JUDGE_PRESENCE.contains(id.id())
                                ? tests(id, ACCEPTED, (rule, files) -> replaceEachValue(rule, files, NAMES))
                                : Stream.empty()));
    }

    @TestFactory
    Stream<DynamicTest> aMacroOverTheTemplateAddsNoFinding() {
        return CATALOG.ids().stream()
                .flatMap(id -> Stream.of(List.of("Flagged"), ACCEPTED)
                        .flatMap(headings -> tests(id, headings, UnknownValuesTest::addMacro)));
    }

    private static Stream<DynamicTest> tests(
            RuleId id, List<String> headings, BiConsumer<RuleId, Map<String, byte[]>> check) {
        if (!id.id().startsWith(System.getProperty("rule", ""))) {
            return Stream.empty();
        }
        Map<String, String> texts =
                new LinkedHashMap<>(CATALOG.page(id.id()).orElseThrow().sections());
        Path edgeCases = Path.of("src/test/resources/rules", id.service(), id.id() + ".md");
        if (Files.exists(edgeCases)) {
            texts.put(EDGE_CASES, read(edgeCases));
        }
        texts.keySet().retainAll(headings);
        return texts.entrySet().stream()
                .flatMap(text -> PageExample.of(text.getValue()).stream()
                        .filter(example -> example.files().containsKey(ChangedTemplate.PATH))
                        .map(example -> DynamicTest.dynamicTest(
                                "%s > %s (line %d)".formatted(id.id(), text.getKey(), example.line()),
                                () -> check.accept(id, example.contents()))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replaceEachValue(RuleId id, Map<String, byte[]> files, Set<String> known) {
        String text = ChangedTemplate.withParameter(text(files));
        List<Finding> before = lint(id, files, text);
        List<String> violations = new ArrayList<>();
        for (Node value : ChangedTemplate.values(text, known)) {
            for (String unknown : ChangedTemplate.UNKNOWN) {
                ChangedTemplate changed = ChangedTemplate.with(text, value, unknown);
                for (Finding after : lint(id, files, changed.text())) {
                    if (before.stream().noneMatch(finding -> changed.leaves(finding, after))) {
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
        if (id.id().equals("sam-transform-missing")) {
            // it is about the names of the macros
            return;
        }
        String text = text(files);
        List<Finding> before = lint(id, files, text);
        ChangedTemplate.withMacro(text)
                .ifPresent(changed -> assertThat(lint(id, files, changed.text()))
                        .allMatch(after -> before.stream().anyMatch(finding -> changed.leaves(finding, after)))
                        .filteredOn(finding -> !ABOUT_TYPES.contains(id.id()))
                        .noneMatch(finding -> finding.location().text().matches("AWS::\\w+::\\w+")));
    }

    private static String text(Map<String, byte[]> files) {
        return new String(files.get(ChangedTemplate.PATH), StandardCharsets.UTF_8);
    }

    private static List<Finding> lint(RuleId id, Map<String, byte[]> files, String text) {
        LintOptions options =
                new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of(id.id())), Map.of(), 1);
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(ChangedTemplate.PATH, text.getBytes(StandardCharsets.UTF_8));
        return LINTER.lint(new MemoryTree(changed), options).findings();
    }
}
