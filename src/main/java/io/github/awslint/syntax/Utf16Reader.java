package io.github.awslint.syntax;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Feeds snakeyaml's scanner straight from a text in memory.
 *
 * <p>snakeyaml's own reader counts code points, copies every scalar out of a window of integers, and takes quadratic
 * time for a long line. This one counts UTF-16 units, as everything else here does. Its text must be free of the
 * characters that {@link YamlCharacters#firstForbidden} finds: a zero would read as the end of the text.
 */
final class Utf16Reader extends StreamReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int[] NO_SNIPPET = {};

    private final String text;
    private int index;
    private int documentStart;
    private int line;
    private int column;

    Utf16Reader(String text) {
        super("");
        this.text = text;
    }

    @Override
    public Mark getMark() {
        return new Mark("", index, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        if (index == text.length()) {
            return;
        }
        char c = text.charAt(index++);
        if (c > '\r' && c < '\u0085') {
            column++;
        } else if (c == '\n' || c == '\r' && peek() != '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            line++;
            column = 0;
        } else if (c != BYTE_ORDER_MARK) {
            column++;
        }
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length; i++) {
            forward();
        }
    }

    @Override
    public int peek() {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    @Override
    public int peek(int ahead) {
        int at = index + ahead;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    @Override
    public String prefix(int length) {
        return text.substring(index, Math.min(index + length, text.length()));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        index += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return index - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = index;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
