package io.github.awslint.syntax;

/** Walks over plain and quoted scalars of YAML and over JSON's strings, as snakeyaml's scanner reads them. */
final class FlowScalarSpans {

    private final String text;
    private final int end;
    private final ScalarNode.Style style;
    private final SpanSink spans;

    private FlowScalarSpans(String text, int end, ScalarNode.Style style, SpanSink spans) {
        this.text = text;
        this.end = end;
        this.style = style;
        this.spans = spans;
    }

    /** Walks over the source between {@code start} and {@code end}, which lie within the quotes. */
    static void walk(String text, int start, int end, ScalarNode.Style style, SpanSink spans) {
        new FlowScalarSpans(text, end, style, spans).walk(start);
    }

    private void walk(int start) {
        int at = start;
        while (at < end && !spans.complete()) {
            char c = text.charAt(at);
            if (LineBreaks.isBlank(c) || LineBreaks.isBreak(c)) {
                at = whitespace(at);
            } else if (c == '\\' && style == ScalarNode.Style.DOUBLE_QUOTED) {
                at = escape(at);
            } else {
                int length = c == '\'' && style == ScalarNode.Style.SINGLE_QUOTED ? 2 : 1;
                spans.add(at, at + length);
                at += length;
            }
        }
    }

    /** Blanks stay as they are within a line; around a line break they vanish, and the break folds into a space. */
    private int whitespace(int start) {
        int at = skipBlanks(start);
        if (at >= end || !LineBreaks.isBreak(text.charAt(at))) {
            for (int i = start; i < at; i++) {
                spans.add(i, i + 1);
            }
            return at;
        }
        int next = LineBreaks.after(text, at);
        int second = skipBlanks(next);
        boolean single = second >= end || !LineBreaks.isBreak(text.charAt(second));
        if (single || !LineBreaks.isNewline(text.charAt(at))) {
            spans.add(at, next);
        }
        return breaks(next);
    }

    /** Every line break behind the first one is kept. */
    private int breaks(int start) {
        int at = skipBlanks(start);
        while (at < end && LineBreaks.isBreak(text.charAt(at))) {
            int next = LineBreaks.after(text, at);
            spans.add(at, next);
            at = skipBlanks(next);
        }
        return at;
    }

    private int escape(int at) {
        if (at + 1 >= end) {
            return end;
        }
        char kind = text.charAt(at + 1);
        if (LineBreaks.isBreak(kind)) {
            return breaks(LineBreaks.after(text, at + 1));
        }
        int length = switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
        spans.add(at, at + length);
        boolean pair = kind == 'U' && !text.startsWith("0000", at + 2);
        if (pair) {
            spans.add(at, at + length);
        }
        return at + length;
    }

    private int skipBlanks(int start) {
        int at = start;
        while (at < end && LineBreaks.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
