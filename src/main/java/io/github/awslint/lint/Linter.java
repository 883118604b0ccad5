package io.github.awslint.lint;

import io.github.awslint.build.Build;
import io.github.awslint.check.Additions;
import io.github.awslint.discovery.Discovery;
import io.github.awslint.discovery.NotLinted;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rule.Severity;
import io.github.awslint.rule.SuppressionRules;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.tree.FileTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lints a project: files in, findings out. Knows nothing of Maven. */
public final class Linter {

    /** So many files share the run of a rule; more of them would push each other out of the processor's caches. */
    private static final int MAX_BATCH = 8;

    private final RuleCatalog catalog;
    private final Additions additions;

    public Linter(RuleCatalog catalog) {
        this(Additions.none(catalog));
    }

    /** A linter with what a project adds; what is wrong with that is reported, too. */
    public Linter(Additions additions) {
        this.catalog = additions.catalog();
        this.additions = additions;
    }

    /** Lints every file of a tree that the options choose. */
    public LintResult lint(FileTree tree, LintOptions options) {
        return lint(new Build(tree, List.of()), Discovery.find(tree, options.discovery()), options);
    }

    /** Lints files that were found before in the tree of a build, with the options' rules. */
    public LintResult lint(Build build, Discovery.Found found, LintOptions options) {
        RuleRunner rules = new RuleRunner(catalog, options.rules());
        ParameterValues parameters = new ParameterValues(options.parameters(), build.tree());
        List<FileLinter.Outcome> outcomes = lintFiles(
                new FileLinter(build.tree(), rules, parameters, additions.specification()),
                found.candidates(),
                options.threads());

        List<LintedFile> files = new ArrayList<>();
        List<NotLinted> notLinted = new ArrayList<>(found.notLinted());
        List<Finding> findings = new ArrayList<>(additions.findings());
        for (FileLinter.Outcome outcome : outcomes) {
            outcome.file().ifPresent(files::add);
            outcome.notLinted().ifPresent(notLinted::add);
            findings.addAll(outcome.findings());
        }
        if (!files.isEmpty()) {
            checkTogether(files, build, parameters, rules, findings);
        }

        Suppressions suppressions = Suppressions.of(files, catalog, options.rules());
        List<Finding> kept =
                new ArrayList<>(suppressions.apply(Sketches.apply(Precedence.apply(findings, catalog), files)));
        if (!additions.findings().isEmpty()) {
            // what the project adds finds nothing until it is mended
            kept.removeIf(finding -> finding.ruleId().equals(SuppressionRules.UNUSED.id()));
        }
        kept.replaceAll(finding -> overridden(finding, options));
        kept.sort(Finding.ORDER);
        notLinted.sort(Comparator.comparing(NotLinted::path));
        return new LintResult(kept, files, notLinted, found.others(), suppressions.count(), build.unbuilt());
    }

    /** Runs the rules that read several files together; a defect there hides nothing of what was found before. */
    private void checkTogether(
            List<LintedFile> files, Build build, ParameterValues parameters, RuleRunner rules, List<Finding> findings) {
        SourceFile first = files.get(0).document().source();
        List<Object> models;
        try {
            models = ProjectModels.of(files, build, parameters, additions.specification());
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(rules.defect("the reader of several files together", first, e));
            return;
        }
        rules.check(List.of(rules.subject(models, first, findings)));
    }

    private static Finding overridden(Finding finding, LintOptions options) {
        Severity severity = options.severities().get(finding.ruleId());
        return severity == null ? finding : finding.withSeverity(severity);
    }

    private static List<FileLinter.Outcome> lintFiles(FileLinter linter, List<String> paths, int threads) {
        List<List<String>> batches = batches(paths, threads);
        if (threads == 1 || batches.size() < 2) {
            return batches.stream().map(linter::lint).flatMap(List::stream).toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, batches.size()));
        try {
            List<Future<List<FileLinter.Outcome>>> pending = new ArrayList<>();
            for (List<String> batch : batches) {
                pending.add(executor.submit(() -> linter.lint(batch)));
            }
            List<FileLinter.Outcome> outcomes = new ArrayList<>();
            for (Future<List<FileLinter.Outcome>> outcome : pending) {
                outcomes.addAll(outcome.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("linting was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<List<String>> batches(List<String> paths, int threads) {
        int size = Math.max(1, Math.min(MAX_BATCH, paths.size() / threads));
        List<List<String>> batches = new ArrayList<>();
        for (int start = 0; start < paths.size(); start += size) {
            batches.add(paths.subList(start, Math.min(start + size, paths.size())));
        }
        return batches;
    }
}
