package io.github.awslint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.discovery.DiscoveryOptions;
import io.github.awslint.rules.AllRules;
import io.github.awslint.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages under {@code rules/suppression} do not show. */
class SuppressionsTest {

    private static final String QUEUE = "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n";
    private static final String IGNORE = "# aws-lint:ignore syntax-duplicate-key";

    private static LintResult lint(String path, String text, String... rules) {
        RuleSelection selection = new RuleSelection(
                rules.length > 0 ? List.of(rules) : List.of("syntax-*", "suppression-*", "yaml-*", "file-*"));
        MemoryTree tree = new MemoryTree(Map.of(path, text.getBytes(StandardCharsets.UTF_8)));
        return new Linter(AllRules.catalog())
                .lint(tree, new LintOptions(DiscoveryOptions.DEFAULT, selection, Map.of(), 1));
    }

    private static List<String> found(LintResult result) {
        return result.findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.start().line())
                .toList();
    }

    @Test
    void oneCommentSilencesSeveralRules() {
        String text = QUEUE + "    Properties: {a: 1, a: 2} " + IGNORE + ", yaml-unknown-tag -- made by a script\n";

        assertThat(found(lint("t.yaml", text))).containsExactly("suppression-unused 4");
        assertThat(lint("t.yaml", text).suppressed()).isEqualTo(1);
    }

    @Test
    void commentsAboveALineMayBeStacked() {
        String text = QUEUE + "    " + IGNORE + " -- one\n\n    # another comment\n    Properties: {a: 1, a: 2}\n";

        assertThat(found(lint("t.yaml", text))).isEmpty();
    }

    @Test
    void aCommentAtALinesEndDoesNotReachTheNext() {
        String text = QUEUE + "    Metadata: {} " + IGNORE + " -- here\n    Properties: {a: 1, a: 2}\n";

        assertThat(found(lint("t.yaml", text))).containsExactly("suppression-unused 4", "syntax-duplicate-key 5");
    }

    @Test
    void aCommentMayFollowTheHeaderOfABlockScalar() {
        String text = QUEUE + "    Metadata:\n      a: 1\n      a: | " + IGNORE + " -- here\n        text\n";

        assertThat(found(lint("t.yaml", text))).isEmpty();
    }

    @Test
    void textOfBlockScalarsAndStringsIsNoComment() {
        String text = QUEUE + "    Metadata:\n      a: |\n        x " + IGNORE + " -- x\n      b: \"" + IGNORE
                + "\"\n      c: 'x\n        " + IGNORE + "'\n      d: x" + IGNORE + "\n";

        assertThat(found(lint("t.yaml", text))).isEmpty();
    }

    @Test
    void windowsLineEndsDoNotBelongToAReason() {
        String text = (QUEUE + "    Properties: {a: 1, a: 2} " + IGNORE + " --\n").replace("\n", "\r\n");

        assertThat(found(lint("t.yaml", text))).containsExactly("suppression-without-reason 4");
    }

    @Test
    void oneCommentLacksItsReasonOnce() {
        String text = QUEUE + "    Properties: {a: 1, a: 2, b: !Nope x} " + IGNORE + ", yaml-unknown-tag\n";

        assertThat(found(lint("t.yaml", text))).containsExactly("suppression-without-reason 4");
    }

    @Test
    void aRuleThatDoesNotRunLeavesItsSuppressionsAlone() {
        String text = QUEUE + "    Properties: {a: 1} " + IGNORE + " -- for the other build\n";

        assertThat(found(lint("t.yaml", text, "suppression-*"))).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadHasNoUnusedSuppressions() {
        String text = QUEUE + "    Properties: {a: 1 " + IGNORE + " -- here\n  :::\n- {";

        assertThat(found(lint("t.yaml", text))).noneMatch(finding -> finding.startsWith("suppression"));
    }

    @Test
    void aSuppressionCannotSilenceSuppressionRules() {
        String text = QUEUE + "    Properties: {a: 1} # aws-lint:ignore suppression-unused -- no\n";

        assertThat(found(lint("t.yaml", text))).containsExactly("suppression-unused 4");
    }

    @Test
    void suppressionRulesCanBeSwitchedOff() {
        String text = QUEUE + "    Properties: {a: 1} " + IGNORE + "\n";

        assertThat(found(lint("t.yaml", text, "syntax-*"))).isEmpty();
    }

    @Test
    void metadataOfAResourceOfBeanstalkCounts() {
        String text = QUEUE
                + "    Metadata:\n      aws-lint:\n        ignore: [{id: syntax-duplicate-key, reason: made by a script}]\n"
                + "    Properties: {a: 1, a: 2}\n";

        assertThat(found(lint(".ebextensions/queue.config", text))).isEmpty();
    }

    @Test
    void metadataDoesNotReachOtherResources() {
        String text = QUEUE + "    Metadata: {aws-lint: {ignore: [{id: syntax-duplicate-key, reason: x}]}}\n"
                + "  Other:\n    Type: AWS::SQS::Queue\n    Properties: {a: 1, a: 2}\n";

        assertThat(found(lint("t.yaml", text))).containsExactly("suppression-unused 4", "syntax-duplicate-key 7");
    }

    @Test
    void metadataOfOddShapesIsNoCrash() {
        for (String odd :
                List.of("[]", "{ignore: }", "{ignore: {}}", "{ignore: [[a]]}", "{ignore: [{id: [a]}]}", "x")) {
            String text = QUEUE + "    Metadata: {aws-lint: " + odd + "}\n";

            assertThat(found(lint("t.yaml", text))).as(odd).allMatch(finding -> finding.startsWith("suppression-"));
        }
    }
}
