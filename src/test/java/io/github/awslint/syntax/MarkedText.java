package io.github.awslint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;

/**
 * A broken text in which guillemets show where the one finding is expected: {@code a: «@»foo}. The marks are taken out
 * before the text is read. A lone {@code ‹} stands for an empty range.
 */
record MarkedText(String text, Range range) {

    static MarkedText of(String marked) {
        int empty = marked.indexOf('‹');
        if (empty >= 0) {
            return new MarkedText(marked.replace("‹", ""), new Range(empty, empty));
        }
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        return new MarkedText(marked.replace("«", "").replace("»", ""), new Range(start, end));
    }

    /** Reads the text, expects exactly one problem at the marks, and returns what was read. */
    static Document expectOne(String name, String marked, Kind kind, String messagePart) {
        MarkedText expected = of(marked);
        SourceFile source = new SourceFile(name, expected.text);
        Document document = name.endsWith(".toml") ? DocumentReader.readToml(source) : DocumentReader.read(source);
        TreeInvariants.check(document);
        List<SyntaxProblem> problems = document.problems();
        assertThat(problems).as("problems of %s", marked).hasSize(1);
        SyntaxProblem problem = problems.get(0);
        assertThat(problem.message()).contains(messagePart);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.location().range())
                .as("\"%s\" for %s", problem.location().text(), problem.message())
                .isEqualTo(expected.range);
        return document;
    }
}
