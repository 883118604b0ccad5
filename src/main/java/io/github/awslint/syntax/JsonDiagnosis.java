package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;

/** Says in a reader's words why a text is not JSON, from what the reader wanted and what stands there. */
final class JsonDiagnosis {

    private final SourceFile source;
    private final String text;

    JsonDiagnosis(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    UnreadableDocument behindEnd(int at) {
        char c = text.charAt(at);
        if (c == '}' || c == ']') {
            return failure(
                    at, at + 1, "\"" + c + "\" closes nothing; remove it, or add the bracket that it should close");
        }
        return failure(at, lineEnd(at), "text behind the end of the JSON value; a file holds one value, so remove it");
    }

    UnreadableDocument noValue(int at, int opened) {
        if (at >= text.length()) {
            return unclosed(opened);
        }
        char c = text.charAt(at);
        int before = before(at);
        boolean closes = c == '}' || c == ']';
        if (closes && charAt(before) == ',') {
            return trailingComma(before, c);
        }
        if (closes || c == ',') {
            return failure(at, at + 1, "value is missing before \"" + c + "\"; write one");
        }
        UnreadableDocument odd = oddCharacter(at);
        return odd == null ? word(at, wordEnd(at)) : odd;
    }

    UnreadableDocument noKey(int at, int opened) {
        if (at >= text.length()) {
            return unclosed(opened);
        }
        char c = text.charAt(at);
        int before = before(at);
        if (c == '}' && charAt(before) == ',') {
            return trailingComma(before, c);
        }
        if (c == ',') {
            return failure(at, at + 1, "comma has no entry before it; remove it");
        }
        if (c == '{' || c == '%') {
            boolean placeholder = charAt(at - 1) == '{';
            return placeholder
                    ? new UnreadableDocument(TemplateEngine.problem(Kind.JSON_SYNTAX, source, at - 1))
                    : failure(at, at + 1, "key is missing before \"{\"; write one in double quotes");
        }
        UnreadableDocument odd = oddCharacter(at);
        if (odd != null) {
            return odd;
        }
        int end = wordEnd(at);
        return failure(
                at,
                end,
                "key " + Excerpt.of(text.substring(at, end)) + " has no quotes; JSON wants keys in double quotes");
    }

    UnreadableDocument noColon(int at, ScalarNode key) {
        Range range = key.location().range();
        return failure(range.start(), range.end(), "\":\" and a value are missing behind this key");
    }

    UnreadableDocument noSeparator(int at, int opened, int valueEnd) {
        if (at >= text.length()) {
            return unclosed(opened);
        }
        char c = text.charAt(at);
        boolean quoted = charAt(valueEnd - 1) == '"';
        if (quoted && at == valueEnd && (Character.isLetterOrDigit(c) || c == '"')) {
            return failure(
                    valueEnd - 1,
                    valueEnd,
                    "quote ends the text, but more follows; write \\\" for a quote inside the text");
        }
        if (c == '}' || c == ']') {
            return failure(
                    at,
                    at + 1,
                    "\"" + c + "\" closes the \"" + text.charAt(opened) + "\" of line "
                            + source.position(opened).line() + "; use the bracket that fits");
        }
        if (c == ':') {
            return failure(
                    at,
                    at + 1,
                    text.charAt(opened) == '['
                            ? "\":\" stands in a list; put entries with keys between \"{\" and \"}\""
                            : "\":\" follows on a value; remove one of the two keys, or put a comma between them");
        }
        if (c == ';') {
            return failure(at, at + 1, "\";\" stands where JSON wants \",\"");
        }
        UnreadableDocument odd = oddCharacter(at);
        return odd == null ? failure(at, wordEnd(at), "comma is missing before this") : odd;
    }

    UnreadableDocument inString(int at, int start) {
        char c = charAt(at);
        if (at >= text.length() || c == '\n' || c == '\r') {
            return failure(
                    start,
                    start + 1,
                    "quote is not closed on its line; close it, or write \\n for a line break inside the text");
        }
        return failure(
                at,
                at + 1,
                c == '\t'
                        ? "tab inside a string; write \\t"
                        : String.format("control character U+%04X inside a string; remove it", (int) c));
    }

    UnreadableDocument escape(int backslash) {
        return failure(backslash, backslash + 2, "backslash starts no escape that JSON knows; double it");
    }

    /** What stands there has the form of a word or number, but is none that JSON has. */
    UnreadableDocument word(int start, int end) {
        return failure(start, end, JsonWords.refusal(text.substring(start, end)));
    }

    /** Characters that JSON has no use for outside of strings; null where this is another one. */
    private UnreadableDocument oddCharacter(int at) {
        char c = text.charAt(at);
        if (c == '/' || c == '#') {
            return failure(at, lineEnd(at), "comment; JSON has none, so remove it");
        }
        if (c == '\'') {
            return failure(at, at + 1, "single quote; JSON takes only double quotes");
        }
        if (Lookalikes.isSmartQuote(c)) {
            return new UnreadableDocument(Lookalikes.smartQuote(Kind.JSON_SYNTAX, source, at));
        }
        if (Lookalikes.isOddBlank(c)) {
            return failure(
                    at, at + 1, String.format("invisible U+%04X where a plain space is meant; retype it", (int) c));
        }
        return null;
    }

    private UnreadableDocument trailingComma(int comma, char close) {
        return failure(
                comma, comma + 1, "comma before the closing \"" + close + "\"; JSON takes none there, so remove it");
    }

    private UnreadableDocument unclosed(int opened) {
        char bracket = text.charAt(opened);
        int end = text.stripTrailing().length();
        return new UnreadableDocument(new SyntaxProblem(
                Kind.JSON_SYNTAX,
                source.location(opened, opened + 1),
                "\"" + bracket + "\" is not closed before the file ends; add the closing \""
                        + (bracket == '{' ? '}' : ']') + "\"",
                List.of(new SyntaxProblem.Note(source.location(end, end), "file ends here"))));
    }

    private UnreadableDocument failure(int start, int end, String message) {
        Location where = source.location(start, Math.max(start, Math.min(end, text.length())));
        return new UnreadableDocument(new SyntaxProblem(Kind.JSON_SYNTAX, where, message));
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && JsonReader.isWordPart(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + Character.charCount(text.codePointAt(start)));
    }

    private int lineEnd(int at) {
        return source.lineRange(source.position(at).line()).end();
    }

    /** The offset of the last character before {@code at} that is no space, or -1. */
    private int before(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
