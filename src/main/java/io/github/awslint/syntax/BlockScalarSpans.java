package io.github.awslint.syntax;

/** Walks over literal and folded block scalars, as snakeyaml's scanner reads them. */
final class BlockScalarSpans {

    private final String text;
    private final boolean folded;
    private final SpanSink spans;
    private final int indentation;

    private BlockScalarSpans(String text, boolean folded, SpanSink spans, int indentation) {
        this.text = text;
        this.folded = folded;
        this.spans = spans;
        this.indentation = indentation;
    }

    /**
     * Walks over a block scalar's lines, also over the line breaks behind its last one.
     *
     * @param start where the {@code |} or {@code >} stands
     * @param value what was read, which tells how far the block is indented
     */
    static void walk(String text, int start, String value, boolean folded, SpanSink spans) {
        int header = LineBreaks.next(text, start);
        if (header < text.length()) {
            int lines = LineBreaks.after(text, header);
            new BlockScalarSpans(text, folded, spans, indentation(text, lines, value)).walk(lines);
        }
    }

    /**
     * How far the block is indented: what the first line with text is indented by, less what of this the value has kept,
     * which is something where the header gives the indentation as a number. Up to that line, lines of the source and
     * of the value are the same, even in a folded scalar.
     */
    private static int indentation(String text, int firstLine, String value) {
        int line = firstLine;
        int valueLine = 0;
        while (true) {
            int content = skipSpaces(text, line, Integer.MAX_VALUE);
            if (content >= text.length() || valueLine >= value.length()) {
                return 0;
            }
            if (!LineBreaks.isBreak(text.charAt(content))) {
                return content - line - (skipSpaces(value, valueLine, Integer.MAX_VALUE) - valueLine);
            }
            line = LineBreaks.after(text, content);
            valueLine = Math.min(value.length(), LineBreaks.next(value, valueLine) + 1);
        }
    }

    private void walk(int firstLine) {
        int at = emptyLines(firstLine);
        addBreaks(firstLine, at);
        while (at < text.length() && !spans.complete()) {
            int end = LineBreaks.next(text, at);
            for (int i = at; i < end; i++) {
                spans.add(i, i + 1);
            }
            if (end == text.length()) {
                return;
            }
            int nextLine = LineBreaks.after(text, end);
            int next = emptyLines(nextLine);
            boolean folds = folded
                    && LineBreaks.isNewline(text.charAt(end))
                    && next < text.length()
                    && isIndented(next)
                    && !LineBreaks.isBlank(text.charAt(at))
                    && !LineBreaks.isBlank(text.charAt(next));
            // of the breaks between two lines of flowing text, a single one reads as a space and else the first is lost
            if (!folds || lineStart(next) == nextLine) {
                spans.add(end, nextLine);
            }
            addBreaks(nextLine, next);
            at = next;
        }
    }

    /** Where the content of the next line that is not empty starts. */
    private int emptyLines(int lineStart) {
        int at = skipSpaces(text, lineStart, indentation);
        while (at < text.length() && LineBreaks.isBreak(text.charAt(at))) {
            at = skipSpaces(text, LineBreaks.after(text, at), indentation);
        }
        return at;
    }

    private void addBreaks(int lineStart, int content) {
        int at = skipSpaces(text, lineStart, indentation);
        while (at < content) {
            int next = LineBreaks.after(text, at);
            spans.add(at, next);
            at = skipSpaces(text, next, indentation);
        }
    }

    private boolean isIndented(int content) {
        return content - lineStart(content) == indentation;
    }

    private int lineStart(int content) {
        int at = content;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int skipSpaces(String text, int start, int most) {
        int at = start;
        while (at < text.length() && at - start < most && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
