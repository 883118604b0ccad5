package io.github.awslint.benchmark;

import io.github.awslint.build.Build;
import io.github.awslint.discovery.Discovery;
import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.discovery.FileKind;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.LintedFile;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.RuleCatalog;
import io.github.awslint.rules.AllRules;
import io.github.awslint.syntax.DocumentReader;
import io.github.awslint.syntax.SourceFile;
import io.github.awslint.syntax.TextDecoder;
import io.github.awslint.tree.DiskTree;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Compares linting with parsing alone, over the same templates, in one warm JVM, on one thread: parsing by the project's own readers, and,
 * as a yardstick that does not move with them, by SnakeYAML into its nodes. Linting as the plugin does it, on all processors, is timed
 * beside. Run it with
 * {@code mvn -Pbenchmark test-compile exec:java -Daws-lint.corpus=FOLDER}.
 */
public final class LintBenchmark {

    /** Until the compiler of the JVM has seen the rare rules, too: times fall that long. */
    private static final int WARM_UP = 60;

    private static final int ROUNDS = 9;

    private LintBenchmark() {}

    /** Prints the median of several rounds of each, and their ratio. */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(System.getProperty("aws-lint.corpus", "../shared/corpus"));
        DiskTree tree = new DiskTree(corpus, corpus);
        Linter linter = new Linter(AllRules.catalog());
        List<String> paths = linter.lint(tree, LintOptions.DEFAULT).files().stream()
                .filter(file -> file.kind() == FileKind.CLOUDFORMATION || file.kind() == FileKind.SAM)
                .map(LintedFile::path)
                .toList();
        Discovery.Found templates = new Discovery.Found(paths, List.of(), 0);
        LintResult first = lint(linter, tree, templates, LintOptions.DEFAULT);
        long bytes = paths.stream().mapToLong(tree::size).sum();

        long[] composing = new long[ROUNDS];
        long[] parsing = new long[ROUNDS];
        long[] linting = new long[ROUNDS];
        long[] together = new long[ROUNDS];
        LintOptions allProcessors = options(Runtime.getRuntime().availableProcessors());
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            parse(tree, paths);
            long parsed = System.nanoTime();
            lint(linter, tree, templates, LintOptions.DEFAULT);
            long linted = System.nanoTime();
            lint(linter, tree, templates, allProcessors);
            long lintedTogether = System.nanoTime();
            compose(tree, paths);
            if (round >= 0) {
                composing[round] = System.nanoTime() - lintedTogether;
                together[round] = lintedTogether - linted;
                parsing[round] = parsed - start;
                linting[round] = linted - parsed;
            }
        }
        double compose = median(composing);
        double parse = median(parsing);
        double lint = median(linting);
        System.out.printf(
                "%d files, %.1f MB, %d rules, %d findings%n",
                paths.size(),
                bytes / 1e6,
                ruleCount(AllRules.catalog()),
                first.findings().size());
        System.out.printf("SnakeYAML   %7.0f ms  (%.1f MB/s)%n", compose / 1e6, bytes / compose * 1e3);
        System.out.printf("parse only  %7.0f ms  (%.1f MB/s)%n", parse / 1e6, bytes / parse * 1e3);
        System.out.printf("lint        %7.0f ms%n", lint / 1e6);
        System.out.printf("lint        %7.0f ms on %d threads%n", median(together) / 1e6, allProcessors.threads());
        System.out.printf("lint / SnakeYAML  %5.2f%n", lint / compose);
        System.out.printf("lint / parse      %5.2f%n", lint / parse);
    }

    private static LintOptions options(int threads) {
        return new LintOptions(DiscoveryOptions.DEFAULT, RuleSelection.ALL, Map.of(), threads);
    }

    private static LintResult lint(Linter linter, DiskTree tree, Discovery.Found templates, LintOptions options) {
        return linter.lint(new Build(tree, List.of()), templates, options);
    }

    private static void parse(DiskTree tree, List<String> paths) throws IOException {
        for (String path : paths) {
            TextDecoder.Decoded decoded = TextDecoder.decode(path, tree.read(path));
            if (decoded.readable()) {
                DocumentReader.read(decoded.source());
            }
        }
    }

    private static void compose(DiskTree tree, List<String> paths) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        for (String path : paths) {
            SourceFile source = TextDecoder.decode(path, tree.read(path)).source();
            try {
                new Yaml(options).compose(new StringReader(source.text()));
            } catch (YAMLException e) {
                // a file with an error is read up to there by everybody
                continue;
            }
        }
    }

    private static int ruleCount(RuleCatalog catalog) {
        return catalog.ids().size();
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
