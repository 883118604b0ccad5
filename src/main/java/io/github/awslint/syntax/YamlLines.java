package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.Optional;

/** Mistakes that a single line near the failure gives away. */
final class YamlLines {

    /** How many lines before the failure are looked at: a parser often stops on the line behind the mistake. */
    private static final int LINES_BEFORE = 2;

    private final YamlFailure failure;
    private final String text;

    private YamlLines(YamlFailure failure) {
        this.failure = failure;
        this.text = failure.text();
    }

    static Optional<SyntaxProblem> explain(YamlFailure failure) {
        return Optional.ofNullable(new YamlLines(failure).find());
    }

    private SyntaxProblem find() {
        SyntaxProblem found = conflict();
        int last = failure.line(failure.at());
        for (int line = last; found == null && line >= Math.max(1, last - LINES_BEFORE); line--) {
            found = inLine(failure.source().lineRange(line));
        }
        if (found == null && failure.started() >= 0) {
            found = inLine(failure.source().lineRange(failure.line(failure.started())));
        }
        return found == null ? TemplateEngine.directiveBefore(failure.source(), failure.at()) : found;
    }

    /** The marks that a merge of versions leaves behind, wherever they are. */
    private SyntaxProblem conflict() {
        for (int at = text.indexOf("<<<<<<< "); at >= 0; at = text.indexOf("<<<<<<< ", at + 1)) {
            if (failure.lineStart(at) == at) {
                return failure.problem(at, at + 7, "merge conflict starts here; resolve it");
            }
        }
        return null;
    }

    private SyntaxProblem inLine(Range line) {
        int at = line.start();
        while (at < line.end() && (text.charAt(at) == ' ' || isHyphen(at))) {
            at++;
        }
        if (at >= line.end() || failure.tokens().quote(at)) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '\t' && at == failure.at()) {
            return tab(at);
        }
        if (Lookalikes.isLongDash(c) && at + 1 < line.end() && Character.isWhitespace(text.charAt(at + 1))) {
            return Lookalikes.longDash(failure.source(), at);
        }
        if (Lookalikes.isOddBlank(c)) {
            return Lookalikes.oddBlank(failure.source().location(at, at + 1), "indentation");
        }
        return inValue(line, at);
    }

    private boolean isHyphen(int at) {
        return text.charAt(at) == '-' && failure.charAt(at + 1) == ' ';
    }

    private SyntaxProblem inValue(Range line, int content) {
        for (int at = content; at < line.end(); at++) {
            char c = text.charAt(at);
            boolean outside = !failure.tokens().quote(at);
            if (outside && TemplateEngine.opensAt(text, at) && startsValue(line, at)) {
                return TemplateEngine.problem(Kind.YAML_SYNTAX, failure.source(), at);
            }
            if (outside && c == '\t' && at == failure.at()) {
                return tab(at);
            }
            if (outside && Lookalikes.isOddBlank(c) && ":-".indexOf(failure.charAt(at - 1)) >= 0) {
                return Lookalikes.oddBlank(failure.source().location(at, at + 1), "line");
            }
            if (outside && Lookalikes.isSmartQuote(c) && startsValue(line, at)) {
                return Lookalikes.smartQuote(Kind.YAML_SYNTAX, failure.source(), at);
            }
        }
        return null;
    }

    private boolean startsValue(Range line, int at) {
        String before = text.substring(line.start(), at).stripTrailing();
        return before.isEmpty() || ":-[{,".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private SyntaxProblem tab(int at) {
        String message = failure.startsLine(at)
                ? "tab in the indentation; YAML takes only spaces there, so replace it"
                : "tab next to a value; YAML takes only spaces there, so replace it";
        int end = at;
        while (failure.charAt(end) == '\t') {
            end++;
        }
        return failure.problem(Kind.YAML_TAB_INDENTATION, at, end, message);
    }
}
