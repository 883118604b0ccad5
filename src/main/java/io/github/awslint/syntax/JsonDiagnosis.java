package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;

/** Says in a reader's words why a text is not JSON. */
final class JsonDiagnosis {

    private final SourceFile source;
    private final String text;

    JsonDiagnosis(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    SyntaxProblem explain(String parserMessage, int reported) {
        // the parser stands behind the character that it could not take
        int at = reported > 0 && reported <= text.length() && parserMessage.startsWith("Unexpected character")
                ? reported - 1
                : Math.min(reported, text.length());
        if (parserMessage.startsWith("Unexpected end-of-input")
                || text.substring(at).isBlank()) {
            return problem(endOfText(), 0, "file ends in the middle of a value; a closing bracket or quote is missing");
        }
        char c = text.charAt(at);
        if (parserMessage.contains("nesting depth")) {
            return NestingDepth.problem(source, at);
        }
        if ((c == '}' || c == ']') && previous(at) == ',') {
            return problem(at, 1, "comma before the closing \"" + c + "\"; JSON takes none there");
        }
        if (c == '/' || c == '#') {
            return problem(at, 1, "comment; JSON has none, so remove it");
        }
        if (c == '\'') {
            return problem(at, 1, "single quote; JSON takes only double quotes");
        }
        if (c == '"' || c == '{' || c == '[') {
            return problem(at, 1, "comma is missing before this value");
        }
        if (parserMessage.startsWith("Illegal unquoted character")) {
            return problem(at, 1, "line break or control character inside a string; write \\n or \\t");
        }
        return problem(
                at,
                1,
                "unexpected \"" + Excerpt.of(String.valueOf(c))
                        + "\"; JSON wants a quoted key, a value, a comma or a bracket");
    }

    private SyntaxProblem problem(int at, int length, String message) {
        return new SyntaxProblem(Kind.JSON_SYNTAX, source.location(at, Math.min(at + length, text.length())), message);
    }

    private int endOfText() {
        return text.stripTrailing().length();
    }

    private char previous(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 ? '\0' : text.charAt(before);
    }
}
