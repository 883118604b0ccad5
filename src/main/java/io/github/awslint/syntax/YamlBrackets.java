package io.github.awslint.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.tokens.ScalarToken;

/** Mistakes between the brackets of YAML's flow style. */
final class YamlBrackets {

    private final YamlFailure failure;
    private final int at;

    private YamlBrackets(YamlFailure failure) {
        this.failure = failure;
        this.at = failure.at();
    }

    static Optional<SyntaxProblem> explain(YamlFailure failure) {
        return Optional.ofNullable(new YamlBrackets(failure).find());
    }

    private SyntaxProblem find() {
        if (failure.complainsOf("expected the node content")) {
            return noContent();
        }
        if (!failure.reading().contains("parsing a flow")) {
            return null;
        }
        if (at >= failure.text().length() || returnsToBlock()) {
            return unclosed(failure.started());
        }
        return switch (failure.charAt(at)) {
            case '?' -> here("\"?\" inside brackets ends a value that has no quotes; put the value in quotes");
            case ':' -> colon();
            case ']', '}' -> mismatch(failure.started());
            default ->
                here("comma is missing before this, or the bracket of line " + failure.line(failure.started())
                        + " is not closed");
        };
    }

    private SyntaxProblem colon() {
        ScalarToken text = failure.tokens().lastPlain();
        if (text != null && failure.line(YamlTokens.start(text)) != failure.line(at)) {
            int end = failure.lineEnd(YamlTokens.start(text));
            return failure.problem(end - 1, end, "comma is missing at the end of this line");
        }
        return here("\":\" stands inside a value; put that in quotes, or a comma before the key");
    }

    private SyntaxProblem noContent() {
        int open = failure.tokens().openBracket();
        if (at >= failure.text().length()) {
            return open < 0 ? null : unclosed(open);
        }
        return switch (failure.charAt(at)) {
            case ',' -> here("comma has no value before it; remove it, or put it in quotes");
            case ']', '}' ->
                open < 0
                        ? here("\"" + failure.charAt(at)
                                + "\" closes a bracket that was never opened; remove it, or put it in quotes")
                        : mismatch(open);
            default -> open < 0 ? here("value is missing before this; write one") : unclosed(open);
        };
    }

    private SyntaxProblem mismatch(int open) {
        return here("\"" + failure.charAt(at) + "\" closes the \"" + failure.charAt(open) + "\" of line "
                + failure.line(open) + "; use the bracket that fits");
    }

    private SyntaxProblem here(String message) {
        return failure.problem(at, at + 1, message);
    }

    /** Whether the lines behind the bracket are block style again: no deeper than the line where it was opened. */
    private boolean returnsToBlock() {
        int opened = failure.lineStart(failure.started());
        int here = failure.lineStart(at);
        return here != opened && indentation(here) <= indentation(opened) && "]}".indexOf(failure.charAt(at)) < 0;
    }

    private int indentation(int lineStart) {
        int at = lineStart;
        while (failure.charAt(at) == ' ' && at < failure.text().length()) {
            at++;
        }
        return at - lineStart;
    }

    private SyntaxProblem unclosed(int open) {
        char bracket = failure.charAt(open);
        return failure.problem(
                open,
                open + 1,
                "\"" + bracket + "\" is not closed; add the closing \"" + (bracket == '[' ? ']' : '}') + "\"");
    }
}
