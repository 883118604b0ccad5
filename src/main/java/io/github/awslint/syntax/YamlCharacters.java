package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;

/** The characters that a YAML file may hold at all. */
final class YamlCharacters {

    private YamlCharacters() {}

    /** The offset of the first character that no YAML file may hold, or -1. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c > '~' && !isAllowed(text, i, c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllowed(String text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\u0085' || c >= '\u00a0' && c <= '\ufffd';
    }

    static SyntaxProblem forbidden(SourceFile source, int at) {
        return new SyntaxProblem(
                Kind.YAML_SYNTAX,
                source.location(at, at + 1),
                String.format(
                        "control character U+%04X is not allowed in YAML; remove it",
                        (int) source.text().charAt(at)));
    }
}
