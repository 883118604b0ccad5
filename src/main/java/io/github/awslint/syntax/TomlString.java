package io.github.awslint.syntax;

/**
 * A string of a TOML file in any of its four forms. One walk serves both to decode it and to find, later on, where a
 * part of its value stands.
 */
final class TomlString {

    /** Takes the characters of the value one by one with the stretch of source that stands for each. */
    interface Sink {
        void add(char c, int start, int end);
    }

    private final TomlCursor cursor;
    private final int start;
    private final char quote;
    private final boolean multiLine;
    private final Sink sink;

    private TomlString(TomlCursor cursor, Sink sink) {
        this.cursor = cursor;
        this.start = cursor.at();
        this.quote = cursor.peek();
        this.multiLine = cursor.peek(1) == quote && cursor.peek(2) == quote;
        this.sink = sink;
    }

    /** Reads the string whose opening quote stands at the cursor, and moves behind its closing quote. */
    static void read(TomlCursor cursor, Sink sink) {
        TomlString string = new TomlString(cursor, sink);
        if (string.multiLine) {
            string.readLines();
        } else {
            string.readLine();
        }
    }

    private void readLine() {
        cursor.forward(1);
        while (cursor.peek() != quote) {
            if (cursor.ended() || cursor.isLineBreak()) {
                throw cursor.error(
                        start,
                        cursor.at(),
                        "text starts with " + quote + " but does not end on this line; add the closing quote");
            }
            readCharacter();
        }
        cursor.forward(1);
    }

    private void readLines() {
        cursor.forward(3);
        if (cursor.isLineBreak()) {
            cursor.skipLineBreak();
        }
        while (!closes()) {
            if (cursor.ended()) {
                throw cursor.error(
                        start,
                        start + 3,
                        "text that starts here with three quotes is not closed; add the three closing quotes");
            }
            readCharacter();
        }
        cursor.forward(3);
    }

    /** Whether three quotes stand here that are the last ones of their run: up to two before them are text. */
    private boolean closes() {
        return cursor.peek() == quote
                && cursor.peek(1) == quote
                && cursor.peek(2) == quote
                && (cursor.peek(3) != quote || endsLongRun());
    }

    private boolean endsLongRun() {
        return cursor.peek(4) == quote && cursor.peek(5) == quote;
    }

    private void readCharacter() {
        int at = cursor.at();
        if (cursor.isLineBreak()) {
            cursor.skipLineBreak();
            sink.add('\n', at, cursor.at());
        } else if (cursor.peek() == '\\' && quote == '"') {
            readEscape(at);
        } else {
            cursor.refuseControl();
            cursor.forward(1);
            sink.add(cursor.since(at).charAt(0), at, cursor.at());
        }
    }

    private void readEscape(int at) {
        cursor.forward(1);
        char kind = cursor.peek();
        switch (kind) {
            case 'b' -> simple('\b', at);
            case 't' -> simple('\t', at);
            case 'n' -> simple('\n', at);
            case 'f' -> simple('\f', at);
            case 'r' -> simple('\r', at);
            case '"', '\\' -> simple(kind, at);
            case 'u' -> codePoint(at, 4);
            case 'U' -> codePoint(at, 8);
            default -> {
                if (!multiLine || !skipLineContinuation()) {
                    throw cursor.error(
                            at, at + 1, "backslash starts no escape that TOML knows; double it, or use single quotes");
                }
            }
        }
    }

    private void simple(char c, int at) {
        cursor.forward(1);
        sink.add(c, at, cursor.at());
    }

    private void codePoint(int at, int digits) {
        cursor.forward(1);
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = cursor.peek() < 128 ? Character.digit(cursor.peek(), 16) : -1;
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                throw notUnicode(at, digits);
            }
            value = value * 16 + digit;
            cursor.forward(1);
        }
        if (!Character.isValidCodePoint(value)
                || value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE) {
            throw notUnicode(at, digits);
        }
        for (char c : Character.toChars(value)) {
            sink.add(c, at, cursor.at());
        }
    }

    private UnreadableDocument notUnicode(int at, int digits) {
        return cursor.error(
                at,
                at + 2,
                "backslash and " + (digits == 4 ? 'u' : 'U') + " need the " + digits
                        + " hex digits of a character; for a plain backslash double it, or use single quotes");
    }

    /** A backslash at the end of a line swallows the line break and all blank that follows. */
    private boolean skipLineContinuation() {
        cursor.skipBlanks();
        if (!cursor.isLineBreak()) {
            return false;
        }
        while (cursor.isLineBreak()) {
            cursor.skipLineBreak();
            cursor.skipBlanks();
        }
        return true;
    }
}
