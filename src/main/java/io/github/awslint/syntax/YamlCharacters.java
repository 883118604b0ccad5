package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.Optional;

/** Characters that look like YAML's own but are not, as they come with text copied from web pages. */
final class YamlCharacters {

    private YamlCharacters() {}

    /** What is wrong with an unquoted key's characters, if anything. */
    static Optional<SyntaxProblem> problemOfKey(ScalarNode key) {
        String text = key.text();
        if (text.length() > 1 && isLongDash(text.charAt(0)) && Character.isWhitespace(text.charAt(1))) {
            return Optional.of(
                    longDash(key.location().source(), key.location().range().start()));
        }
        for (int i = 0; i < text.length(); i++) {
            if (isOddBlank(text.charAt(i))) {
                return Optional.of(oddBlank(key.locate(i, i + 1), "key"));
            }
        }
        return Optional.empty();
    }

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

    static boolean mayHideHyphen(String plain) {
        return plain.length() > 1 && (plain.charAt(0) == '-' || isLongDash(plain.charAt(0)));
    }

    /** What keeps an unquoted value from being the list that its look, at the start of a line, suggests. */
    static Optional<SyntaxProblem> problemOfValue(ScalarNode value) {
        SourceFile source = value.location().source();
        int start = value.location().range().start();
        Range line = source.lineRange(source.position(start).line());
        if (!source.text().substring(line.start(), start).isBlank()) {
            return Optional.empty();
        }
        char second = value.text().charAt(1);
        if (value.text().charAt(0) == '-') {
            return isOddBlank(second)
                    ? Optional.of(oddBlank(source.location(start + 1, start + 2), "line"))
                    : Optional.empty();
        }
        return Character.isWhitespace(second) ? Optional.of(longDash(source, start)) : Optional.empty();
    }

    static boolean isLongDash(char c) {
        return c == '\u2014' || c == '\u2013' || c == '\u2012' || c == '\u2212' || c == '\u2010' || c == '\u2011';
    }

    static boolean isOddBlank(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
    }

    static boolean isSmartQuote(char c) {
        return c >= '\u2018' && c <= '\u201f' || c == '\u00ab' || c == '\u00bb';
    }

    static SyntaxProblem smartQuote(SourceFile source, int at) {
        char c = source.text().charAt(at);
        return new SyntaxProblem(
                Kind.YAML_SYNTAX,
                source.location(at, at + 1),
                String.format("\"%c\" (U+%04X) is no quote to YAML; write \" or ' instead", c, (int) c));
    }

    static SyntaxProblem longDash(SourceFile source, int at) {
        return new SyntaxProblem(
                Kind.YAML_DASH_CHARACTER,
                source.location(at, at + 1),
                String.format(
                        "\"%c\" (U+%04X) is no hyphen; write \"-\" to start a list item",
                        source.text().charAt(at), (int) source.text().charAt(at)));
    }

    static SyntaxProblem oddBlank(Location where, String place) {
        return new SyntaxProblem(
                Kind.YAML_NON_BREAKING_SPACE,
                where,
                String.format(
                        "%s holds an invisible U+%04X where a plain space is meant; retype the space",
                        place, (int) where.text().charAt(0)));
    }
}
