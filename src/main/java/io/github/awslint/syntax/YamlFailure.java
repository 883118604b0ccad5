package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where and why snakeyaml gave up on a text.
 *
 * @param at where it stopped
 * @param started where the thing starts that it was reading, such as a bracket or a key; -1 where it does not say
 * @param reading what it was reading, in its words; may be empty
 * @param complaint what it did not like, in its words; may be empty
 * @param tokens what it had read until then
 */
record YamlFailure(SourceFile source, int at, int started, String reading, String complaint, YamlTokens tokens) {

    static YamlFailure of(SourceFile source, MarkedYAMLException failure) {
        Mark context = failure.getContextMark();
        Mark mark = failure.getProblemMark() == null ? context : failure.getProblemMark();
        int at = Math.min(mark.getIndex(), source.text().length());
        return new YamlFailure(
                source,
                at,
                context == null
                        ? -1
                        : Math.min(context.getIndex(), source.text().length()),
                failure.getContext() == null ? "" : failure.getContext(),
                failure.getProblem() == null ? "" : failure.getProblem(),
                YamlTokens.before(source.text(), at));
    }

    String text() {
        return source.text();
    }

    /** The 1-based line of an offset. */
    int line(int offset) {
        return source.position(offset).line();
    }

    int lineStart(int offset) {
        return source.lineRange(line(offset)).start();
    }

    /** Where an offset's line ends, blanks at its end left out; never before the offset. */
    int lineEnd(int offset) {
        int end = source.lineRange(line(offset)).end();
        while (end > offset && LineBreaks.isBlank(text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether nothing but blanks stands before an offset on its line. */
    boolean startsLine(int offset) {
        return text().substring(lineStart(offset), offset).isBlank();
    }

    /** The character at an offset, or a blank behind the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < text().length() ? text().charAt(offset) : ' ';
    }

    boolean complainsOf(String words) {
        return complaint.contains(words);
    }

    SyntaxProblem problem(int start, int end, String message) {
        return problem(Kind.YAML_SYNTAX, start, end, message);
    }

    SyntaxProblem problem(Kind kind, int start, int end, String message) {
        int length = text().length();
        int from = Math.min(start, length);
        return new SyntaxProblem(kind, source.location(from, Math.max(from, Math.min(end, length))), message);
    }
}
