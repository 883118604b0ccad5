package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;

/** What must hold for the places of every tree, whatever the text. */
final class TreeInvariants {

    private final SourceFile source;
    private final boolean ordered;
    private final boolean merges;

    private TreeInvariants(SourceFile source, boolean ordered) {
        this.source = source;
        this.ordered = ordered;
        this.merges = source.text().contains("<<");
    }

    static void check(Document document) {
        check(document, true);
    }

    /** A TOML table may be continued behind another one: then places neither ascend nor nest. */
    static void check(Document document, boolean ordered) {
        TreeInvariants invariants = new TreeInvariants(document.source(), ordered);
        invariants.problemsLieInTheFile(document.problems());
        document.root()
                .ifPresent(root -> invariants.check(
                        root, new Range(0, document.source().text().length())));
    }

    private void problemsLieInTheFile(List<SyntaxProblem> problems) {
        for (SyntaxProblem problem : problems) {
            assertThat(problem.location().source()).isSameAs(source);
            assertThat(problem.location().to())
                    .isLessThanOrEqualTo(source.text().length());
            assertThat(problem.message())
                    .doesNotEndWith(".")
                    .hasSizeLessThan(150)
                    .doesNotContain("\n");
        }
    }

    private void check(Node node, Range parent) {
        Range range = node.location().range();
        if (!parent.encloses(range)) {
            fail("%s does not lie in %s: %s", range, parent, node.location().text());
        }
        assertEndsAreNoSpace(node);
        if (isAlias(node)) {
            return;
        }
        if (node instanceof MapNode map) {
            int last = range.start();
            for (Entry entry : map.entries()) {
                last = checkSibling(entry.key(), range, last);
                last = checkSibling(entry.value(), range, last);
            }
        } else if (node instanceof ListNode list) {
            int last = range.start();
            for (Node item : list.items()) {
                last = checkSibling(item, range, last);
            }
        } else {
            checkLocate((ScalarNode) node);
        }
    }

    private int checkSibling(Node node, Range parent, int last) {
        Range range = node.location().range();
        if (!parent.encloses(range)) {
            assertThat(merges).as("merged in from elsewhere").isTrue();
            return last;
        }
        if (ordered && !merges && range.start() < last) {
            fail("overlaps its sibling: %s", node.location().text());
        }
        check(node, parent);
        return range.end();
    }

    private static boolean isAlias(Node node) {
        return node.location().text().startsWith("*");
    }

    private static void assertEndsAreNoSpace(Node node) {
        String text = node.location().text();
        if (!text.isEmpty() && (Character.isWhitespace(text.charAt(0)) || text.endsWith("\n") || text.endsWith("\r"))) {
            fail("starts or ends with space: %s", text);
        }
    }

    private void checkLocate(ScalarNode scalar) {
        String value = scalar.text();
        if (scalar.location().text().startsWith("!")) {
            return;
        }
        if (scalar.style() == ScalarNode.Style.PLAIN
                && scalar.location().text().chars().noneMatch(c -> LineBreaks.isBreak((char) c))) {
            assertThat(scalar.location().text()).isEqualTo(value);
        }
        // in a long text a part of the words will do, for each costs a walk over the text
        int stride = 1 + value.length() / 1000;
        int word = 0;
        for (int start = 0; start < value.length(); ) {
            int end = start + 1;
            while (end < value.length()
                    && isPlainCharacter(value.charAt(start))
                    && isPlainCharacter(value.charAt(end))) {
                end++;
            }
            if (isPlainCharacter(value.charAt(start)) && word++ % stride == 0) {
                checkWord(scalar, start, end);
            }
            start = end;
        }
    }

    private static void checkWord(ScalarNode scalar, int start, int end) {
        String found = scalar.locate(start, end).text();
        if (found.indexOf('\\') < 0 && !found.equals(scalar.text().substring(start, end))) {
            fail(
                    "\"%s\" instead of \"%s\" in %s",
                    found,
                    scalar.text().substring(start, end),
                    scalar.location().text());
        }
    }

    private static boolean isPlainCharacter(char c) {
        return !Character.isWhitespace(c) && c != '"' && c != '\'' && c != '\\' && c > ' ' && c < 127 && c != '/';
    }
}
