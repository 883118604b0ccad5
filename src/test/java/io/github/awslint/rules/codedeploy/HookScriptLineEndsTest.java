package io.github.awslint.rules.codedeploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.DiskTree;
import io.github.awslint.tree.FileTree;
import io.github.awslint.tree.MemoryTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page cannot show: line ends, byte order marks and modes of scripts. */
class HookScriptLineEndsTest {

    private static final String APP_SPEC =
            "version: 0.0\nos: linux\nhooks:\n  ApplicationStart:\n    - location: scripts/start.sh\n";
    private static final String WINDOWS_LINE_ENDS = "#!/bin/bash\r\nsystemctl start orders\r\n";

    @Test
    void aScriptWithWindowsLineEndsIsAnError() {
        assertThat(lint(Map.of("scripts/start.sh", WINDOWS_LINE_ENDS)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message()).contains("Windows line ends");
                    assertThat(finding.start().line()).isEqualTo(5);
                });
    }

    @Test
    void gitAttributesThatNormalizeTheScriptKeepItSilent() {
        for (String attributes : List.of("* text=auto", "*.sh text eol=lf", "# scripts\nscripts/start.sh eol=lf")) {
            assertThat(lint(Map.of("scripts/start.sh", WINDOWS_LINE_ENDS, ".gitattributes", attributes)))
                    .as(attributes)
                    .isEmpty();
        }
    }

    @Test
    void gitAttributesOfOtherFilesDoNot() {
        for (String attributes : List.of("*.bat text eol=lf", "*.sh -text", "*.sh text eol=crlf")) {
            assertThat(lint(Map.of("scripts/start.sh", WINDOWS_LINE_ENDS, ".gitattributes", attributes)))
                    .as(attributes)
                    .hasSize(1);
        }
    }

    @Test
    void aByteOrderMarkIsAWarning() {
        assertThat(lint(Map.of("scripts/start.sh", "\uFEFF#!/bin/bash\n")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("byte order mark");
                });
    }

    @Test
    void binariesAndEmptyScriptsAreNotJudged() {
        assertThat(lint(Map.of("scripts/start.sh", "\u007fELF\0\0"))).isEmpty();
        assertThat(lint(Map.of("scripts/start.sh", ""))).isEmpty();
    }

    @Test
    void aMissingExecuteBitIsAnInfo(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(folder.resolve("appspec.yml"), APP_SPEC);
        Path script = Files.writeString(folder.resolve("scripts/start.sh"), "#!/bin/bash\n");

        assertThat(lint(new DiskTree(folder, folder))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("not executable");
        });
        assertThat(script.toFile().setExecutable(true)).isTrue();
        assertThat(lint(new DiskTree(folder, folder))).isEmpty();
    }

    private static List<Finding> lint(Map<String, String> files) {
        Map<String, byte[]> contents = new HashMap<>();
        contents.put("appspec.yml", APP_SPEC.getBytes(StandardCharsets.UTF_8));
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return lint(new MemoryTree(contents));
    }

    private static List<Finding> lint(FileTree tree) {
        RuleSelection rules = new RuleSelection(List.of("codedeploy-hook-script-start"));
        return new Linter(AllRules.catalog())
                .lint(tree, new LintOptions(DiscoveryOptions.DEFAULT, rules, Map.of(), 1))
                .findings();
    }
}
