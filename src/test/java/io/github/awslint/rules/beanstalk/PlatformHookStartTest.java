package io.github.awslint.rules.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.lint.LintOptions;
import io.github.awslint.lint.Linter;
import io.github.awslint.lint.RuleSelection;
import io.github.awslint.rule.Finding;
import io.github.awslint.rule.Severity;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a page cannot show: line ends, byte order marks and modes of hooks. */
class PlatformHookStartTest {

    private static final String HOOK = ".platform/hooks/predeploy/10_env.sh";

    private static List<Finding> lint(String hook, String attributes, boolean executable) {
        Map<String, byte[]> files = new HashMap<>();
        files.put(HOOK, hook.getBytes(StandardCharsets.UTF_8));
        if (!attributes.isEmpty()) {
            files.put(".gitattributes", attributes.getBytes(StandardCharsets.UTF_8));
        }
        MemoryTree tree = new MemoryTree(files) {
            @Override
            public Optional<Boolean> isExecutable(String path) {
                return Optional.of(executable);
            }
        };
        LintOptions options =
                new LintOptions(DiscoveryOptions.DEFAULT, new RuleSelection(List.of("eb-hook-script")), Map.of(), 1);
        return new Linter(AllRules.catalog()).lint(tree, options).findings();
    }

    @Test
    void windowsLineEndsAreAnError() {
        assertThat(lint("#!/bin/bash\r\necho\r\n", "", true)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("Windows line ends");
        });
    }

    @Test
    void gitMayMendThem() {
        assertThat(lint("#!/bin/bash\r\necho\r\n", "*.sh text eol=lf", true)).isEmpty();
        assertThat(lint("#!/bin/bash\r\necho\r\n", "*.bat text eol=lf", true)).hasSize(1);
    }

    @Test
    void aByteOrderMarkHidesTheFirstLine() {
        assertThat(lint("\ufeff#!/bin/bash\necho\n", "", true))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("byte order mark"));
    }

    @Test
    void aMissingExecuteBitIsAHint() {
        assertThat(lint("#!/bin/bash\necho\n", "", false))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        assertThat(lint("#!/bin/bash\necho\n", "", true)).isEmpty();
    }
}
