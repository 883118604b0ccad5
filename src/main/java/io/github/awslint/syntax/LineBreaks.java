package io.github.awslint.syntax;

/** What YAML 1.1 takes for a line break, which is more than what editors number lines by. */
final class LineBreaks {

    private LineBreaks() {}

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a reader turns this line break into a plain newline, which folding then may drop. */
    static boolean isNewline(char c) {
        return c == '\n' || c == '\r' || c == '\u0085';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The offset behind the line break at {@code at}. */
    static int after(String text, int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return pair ? at + 2 : at + 1;
    }

    /** The offset of the first line break at or behind {@code at}, or the end of the text. */
    static int next(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
