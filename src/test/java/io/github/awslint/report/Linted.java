package io.github.awslint.report;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Results to report: of rules on the text alone, so that tests stay true while other rules come. */
final class Linted {

    static final RuleCatalog CATALOG = AllRules.catalog();
    static final Path ROOT = Path.of("work").toAbsolutePath();
    static final Origin ORIGIN = new Origin(ROOT, "0.1.0", CATALOG);

    static final String CLEAN = "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n";

    private Linted() {}

    /** A template whose last line holds a key that is there twice. */
    static String twice(String key) {
        return CLEAN + "    Properties:\n      " + key + ": a\n      " + key + ": b\n";
    }

    static LintResult file(String path, String text) {
        return files(Map.of(path, text), 1);
    }

    static LintResult files(Map<String, String> files, int threads) {
        return files(files, threads, Map.of());
    }

    static LintResult files(Map<String, String> files, int threads, Map<String, Severity> severities) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        RuleSelection rules = new RuleSelection(List.of("syntax-*", "file-*", "yaml-*", "json-*", "suppression-*"));
        LintOptions options = new LintOptions(DiscoveryOptions.DEFAULT, rules, severities, threads);
        return new Linter(CATALOG).lint(new MemoryTree(contents), options);
    }
}
