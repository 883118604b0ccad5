package io.github.awslint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.awslint.check.Additions;
import io.github.awslint.check.OwnRules;
import io.github.awslint.check.OwnTypes;
import io.github.awslint.check.PageCheck;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.lint.GivenParameters;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.RuleId;
import io.github.awslint.rule.RulePage;
import io.github.awslint.tree.MemoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule page gives exactly the findings that it marks. */
class RulePagesTest {

    private static final RuleCatalog CATALOG = AllRules.catalog();
    /** Their files cannot be shown as text; {@code FileLinterTest} and {@code DeployedFunctionsTest} have them. */
    private static final Set<String> NOT_SHOWABLE = Set.of(
            "file-encoding",
            "file-too-large",
            "file-unreadable",
            "internal-error",
            "lambda-package-too-large",
            "eb-bundle-too-large",
            "eb-hook-mode-lost");

    private static final Path PAGES = Path.of("rules");
    private static final Path EDGE_CASES = Path.of("src/test/resources/rules");

    @TestFactory
    Stream<DynamicTest> examples() {
        return CATALOG.ids().stream().filter(RulePagesTest::isWanted).flatMap(RulePagesTest::examples);
    }

    /** {@code -Drule=ID} runs the examples of one rule, {@code -Drule=eb-} those of a service. */
    private static boolean isWanted(RuleId id) {
        return id.id().startsWith(System.getProperty("rule", ""));
    }

    private static Stream<DynamicTest> examples(RuleId id) {
        Stream<DynamicTest> tests = examples(
                id,
                id.service() + "/" + id.id() + ".md",
                CATALOG.page(id.id()).orElseThrow().sections());
        Path edgeCases = EDGE_CASES.resolve(id.service()).resolve(id.id() + ".md");
        return Files.exists(edgeCases)
                ? Stream.concat(tests, examples(id, "edge cases of " + id, sections(edgeCases)))
                : tests;
    }

    private static Map<String, String> sections(Path file) {
        try {
            String text = "\n" + Files.readString(file);
            int accepted = text.indexOf("\n## Accepted\n");
            int end = accepted < 0 ? text.length() : accepted;
            return Map.of("Flagged", text.substring(0, end), "Accepted", text.substring(end));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<DynamicTest> examples(RuleId id, String page, Map<String, String> sections) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String heading : List.of("Flagged", "Accepted")) {
            for (PageExample example : PageExample.of(sections.getOrDefault(heading, ""))) {
                String name = page + " > " + heading + " (line " + example.line() + ")";
                tests.add(DynamicTest.dynamicTest(name, () -> {
                    if (heading.equals("Flagged") == example.expectations().isEmpty()) {
                        fail("a flagged example marks at least one finding, an accepted one none");
                    }
                    check(id, example);
                }));
            }
        }
        return tests.stream();
    }

    private static void check(RuleId id, PageExample example) {
        GivenParameters regions = example.regions().isEmpty()
                ? GivenParameters.NONE
                : new GivenParameters(Map.of("AWS::Region", example.regions()), List.of());
        LintOptions options = new LintOptions(DiscoveryOptions.DEFAULT, selection(id), Map.of(), regions, 1);
        MemoryTree tree = new MemoryTree(example.contents());
        Additions own = Additions.read(tree, OwnRules.FOLDER, OwnTypes.FOLDER, CATALOG);
        LintResult result = new Linter(own).lint(tree, options);
        List<Finding> unexpected = new ArrayList<>(result.findings());
        unexpected.removeIf(finding -> !finding.ruleId().equals(id.id()));
        List<PageExample.Expectation> missing = new ArrayList<>();
        for (PageExample.Expectation expectation : example.expectations()) {
            Finding match = unexpected.stream()
                    .filter(finding -> matches(finding, expectation))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                missing.add(expectation);
            } else {
                unexpected.remove(match);
            }
        }
        assertThat(missing)
                .as("marked, but not found; found and not marked: %s", unexpected)
                .isEmpty();
        assertThat(unexpected).as("found, but not marked").isEmpty();
        assertThat(result.findings())
                .filteredOn(finding -> finding.ruleId().equals(id.id()))
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isLessThanOrEqualTo(CATALOG.page(id.id()).orElseThrow().severity()));
        assertThat(result.files()).as("the example holds a file that is linted").isNotEmpty();
    }

    /** The rules on suppressions speak of what the suppressed rules found, so that these have to run too. */
    private static RuleSelection selection(RuleId id) {
        return id.service().equals("suppression") ? RuleSelection.ALL : new RuleSelection(List.of(id.id()));
    }

    private static boolean matches(Finding finding, PageExample.Expectation expectation) {
        return finding.path().equals(expectation.path())
                && finding.start().line() == expectation.line()
                && expectation
                        .column()
                        .map(column -> column == finding.start().column())
                        .orElse(true)
                && finding.message().contains(expectation.text());
    }

    @TestFactory
    Stream<DynamicTest> pagesAreComplete() {
        return CATALOG.ids().stream()
                .filter(RulePagesTest::isWanted)
                .map(id -> DynamicTest.dynamicTest(
                        id.id(), () -> checkForm(CATALOG.page(id.id()).orElseThrow())));
    }

    private static void checkForm(RulePage page) {
        List<String> kinds =
                Arrays.stream(FileKind.values()).map(FileKind::label).toList();
        assertThat(page.kinds()).isNotEmpty().isSubsetOf(kinds);
        assertThat(page.title()).doesNotEndWith(".").hasSizeLessThan(90);
        assertThat(page.since()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(page.references()).isNotEmpty().allMatch(reference -> reference.matches("https://\\S+"));
        assertThat(page.equivalents()).allMatch(equivalent -> equivalent.matches("[a-z0-9_-]+:\\S+"));
        List<String> headings = new ArrayList<>(page.sections().keySet());
        assertThat(headings).containsAll(RulePage.HEADINGS.subList(0, 4));
        assertThat(headings).isEqualTo(RulePage.HEADINGS.subList(0, headings.size()));
        assertThat(page.sections().values()).noneMatch(String::isBlank);
        if (!NOT_SHOWABLE.contains(page.id().id())) {
            assertThat(PageExample.of(page.section("Flagged").orElseThrow())).isNotEmpty();
            assertThat(PageExample.of(page.section("Accepted").orElseThrow())).isNotEmpty();
        }
    }

    /** What a page checks stands there; the list of rules only repeats the types, so that no page is read for nothing. */
    @Test
    void everyCheckIsListedWithTheTypesOfItsPage() {
        CATALOG.groups().stream()
                .flatMap(group -> group.rules().stream())
                .filter(PageCheck.class::isInstance)
                .map(PageCheck.class::cast)
                .forEach(rule -> assertThat(rule.subjects())
                        .as("%s", rule.id())
                        .containsExactlyInAnyOrderElementsOf(rule.statedSubjects()));
    }

    @Test
    void everyPageHasARule() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            List<String> names = pages.filter(
                            path -> path.getNameCount() == 3 && path.toString().endsWith(".md"))
                    .map(path -> path.getName(1) + "/"
                            + path.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(CATALOG.ids().stream()
                            .map(id -> id.service() + "/" + id.id())
                            .toList());
        }
    }
}
