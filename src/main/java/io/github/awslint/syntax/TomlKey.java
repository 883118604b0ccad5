package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads the keys of TOML: bare, quoted, and several of either joined with dots. */
final class TomlKey {

    private final TomlCursor cursor;

    TomlKey(TomlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads a key with its dots; at least one part. The cursor ends behind the key and the blanks that follow it. */
    List<ScalarNode> read() {
        List<ScalarNode> parts = new ArrayList<>(3);
        do {
            cursor.skipBlanks();
            parts.add(part());
            cursor.skipBlanks();
        } while (cursor.take("."));
        if (parts.size() > Limits.DEPTH) {
            throw new UnreadableDocument(NestingDepth.problem(cursor.source(), cursor.at()));
        }
        return parts;
    }

    private ScalarNode part() {
        int start = cursor.at();
        char first = cursor.peek();
        if (first == '"' || first == '\'') {
            return quoted(start, first);
        }
        while (isBare(cursor.peek())) {
            cursor.forward(1);
        }
        if (cursor.at() == start) {
            throw cursor.error(missing(first));
        }
        return ScalarNode.toml(cursor.location(start), cursor.since(start), ScalarNode.Style.PLAIN, ScalarType.STRING);
    }

    private ScalarNode quoted(int start, char quote) {
        if (cursor.peek(1) == quote && cursor.peek(2) == quote) {
            throw cursor.error("key has three quotes; a key takes one on either side");
        }
        StringBuilder text = new StringBuilder();
        TomlString.read(cursor, (c, from, to) -> text.append(c));
        return ScalarNode.toml(
                cursor.location(start),
                text.toString(),
                quote == '"' ? ScalarNode.Style.DOUBLE_QUOTED : ScalarNode.Style.SINGLE_QUOTED,
                ScalarType.STRING);
    }

    private static String missing(char found) {
        return switch (found) {
            case TomlCursor.END, '\n', '\r' -> "key is missing before the end of the line";
            case '=' -> "key is missing before \"=\"";
            case ']' -> "key is missing before \"]\"";
            case '}' -> "comma before \"}\"; TOML takes none there, so remove it";
            case ':' -> "key is missing before \":\"";
            default ->
                "character \"" + Excerpt.of(String.valueOf(found))
                        + "\" cannot start a key; use letters, digits, - and _, or put the key in quotes";
        };
    }

    private static boolean isBare(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
