package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** A place in a TOML file that moves on, with what every part of the reader asks of the text there. */
final class TomlCursor {

    /** Stands for what follows the last character; no TOML file holds it. */
    static final char END = '\0';

    private final SourceFile source;
    private final String text;
    private final List<Range> comments = new ArrayList<>();
    private int at;

    TomlCursor(SourceFile source, int at) {
        this.source = source;
        this.text = source.text();
        this.at = at;
    }

    int at() {
        return at;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    boolean ended() {
        return at >= text.length();
    }

    void forward(int length) {
        at += length;
    }

    /** Moves behind a text if it stands here. */
    boolean take(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    void skipBlanks() {
        while (LineBreaks.isBlank(peek())) {
            at++;
        }
    }

    /** Moves over blanks, comments and line breaks to what comes next. */
    void skipToContent() {
        skipBlanks();
        while (isComment() || isLineBreak()) {
            skipComment();
            if (isLineBreak()) {
                skipLineBreak();
            }
            skipBlanks();
        }
    }

    boolean isComment() {
        return peek() == '#';
    }

    boolean isLineBreak() {
        return peek() == '\n' || peek() == '\r';
    }

    void skipLineBreak() {
        if (peek() == '\r' && peek(1) != '\n') {
            throw error(at, at + 1, "carriage return without a line feed; end lines with a line feed");
        }
        at = LineBreaks.after(text, at);
    }

    /** The comments that the cursor has moved over. */
    List<Range> comments() {
        return comments;
    }

    /** Moves over a comment, if there is one, to the end of its line. */
    void skipComment() {
        if (isComment()) {
            int start = at;
            while (!ended() && !isLineBreak()) {
                refuseControl();
                at++;
            }
            comments.add(new Range(start, at));
        }
    }

    /** Fails where a character stands that TOML does not take even in comments and strings. */
    void refuseControl() {
        char c = peek();
        boolean control = c < ' ' && c != '\t' && !ended() || c == '\u007f';
        if (control) {
            throw error(
                    at, at + 1, String.format("control character U+%04X is not allowed in TOML; remove it", (int) c));
        }
    }

    /** The text from a place up to here. */
    String since(int start) {
        return text.substring(start, at);
    }

    Location location(int start) {
        return source.location(start, at);
    }

    SourceFile source() {
        return source;
    }

    /** The failure to read on, blamed on the character here, if the line has one. */
    UnreadableDocument error(String message) {
        return error(at, ended() || isLineBreak() ? at : at + 1, message);
    }

    UnreadableDocument error(int start, int end, String message) {
        return new UnreadableDocument(new SyntaxProblem(Kind.TOML_SYNTAX, source.location(start, end), message));
    }
}
