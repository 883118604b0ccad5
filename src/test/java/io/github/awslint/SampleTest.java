package io.github.awslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.FileKind;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.LintResult;
import io.github.awslint.lint.LintedFile;
import io.github.awslint.lint.Linter;
import io.github.awslint.rule.Finding;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.DiskTree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample that the README lints shows something of every kind of file that it has. */
class SampleTest {

    private static final Path SAMPLE = Path.of("sample");

    @Test
    void everyFileHasFindings() throws IOException {
        LintResult result = new Linter(AllRules.catalog()).lint(new DiskTree(SAMPLE, SAMPLE), LintOptions.DEFAULT);

        assertThat(result.files())
                .extracting(LintedFile::kind)
                .contains(
                        FileKind.SAM,
                        FileKind.EBEXTENSIONS,
                        FileKind.CRON_YAML,
                        FileKind.APPSPEC,
                        FileKind.STATE_MACHINE);
        assertThat(result.findings())
                .extracting(Finding::path)
                .containsAll(result.files().stream().map(LintedFile::path).toList());
    }
}
