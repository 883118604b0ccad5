package io.github.awslint.schema.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits TypeScript declarations into names, strings, numbers, marks and documentation comments. */
final class DeclarationLexer {

    enum Kind {
        DOCUMENTATION,
        STRING,
        NUMBER,
        NAME,
        MARK
    }

    record Token(Kind kind, String text) {

        boolean is(String mark) {
            return kind != Kind.STRING && kind != Kind.DOCUMENTATION && text.equals(mark);
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            "/\\*\\*(?<documentation>.*?)\\*/|//[^\\n]*"
                    + "|\"(?<string>(?:[^\"\\\\]|\\\\.)*)\"|(?<number>-?\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_$][\\w$]*)|(?<mark>[^\\s\\w])"
                    + "|\\s+",
            Pattern.DOTALL);

    private DeclarationLexer() {}

    static List<Token> tokens(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                String text = matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
                if (text != null) {
                    tokens.add(new Token(kind, text));
                }
            }
        }
        return tokens;
    }
}
