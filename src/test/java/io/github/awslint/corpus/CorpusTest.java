package io.github.awslint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Lints a folder of real files, where there is one: {@code ../shared/corpus} or what {@code -Daws-lint.corpus} names. Writes every finding
 * to {@code target/corpus/findings.txt} and every file that is not linted to {@code target/corpus/not-linted.txt}, to be read by people.
 * {@code -Daws-lint.rules=cfn-*} limits the rules.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("aws-lint.corpus", "../shared/corpus"));

    @Test
    void everyFileIsLintedOrAccountedFor() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS + ", so nothing real was linted");
        DiskTree tree = new DiskTree(CORPUS, CORPUS);
        RuleSelection rules = new RuleSelection(
                List.of(System.getProperty("aws-lint.rules", "*").split(",")));
        LintResult result = new Linter(AllRules.catalog())
                .lint(tree, new LintOptions(DiscoveryOptions.DEFAULT, rules, Map.of(), 2));

        Path output = Files.createDirectories(Path.of("target/corpus"));
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            lines.add("%s\t%s\t%s:%d:%d\t%s"
                    .formatted(
                            finding.ruleId(),
                            finding.severity().label(),
                            finding.path(),
                            finding.start().line(),
                            finding.start().column(),
                            finding.message()));
        }
        lines.sort(null);
        Files.write(output.resolve("findings.txt"), lines);
        Files.write(
                output.resolve("not-linted.txt"),
                result.notLinted().stream()
                        .map(file -> file.path() + "\t" + file.reason())
                        .toList());
        Map<String, Long> counts = result.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.ruleId() + " " + finding.severity().label(),
                        TreeMap::new,
                        Collectors.counting()));
        System.out.println(result.files().size() + " files linted, "
                + result.notLinted().size() + " not, " + result.others() + " others");
        counts.forEach((rule, count) -> System.out.println(count + "\t" + rule));
        assertThat(result.files()).hasSizeGreaterThan(1000);
    }
}
