package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.Optional;

/** Characters that look like those of a notation but are not, as they come with text copied from web pages. */
final class Lookalikes {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private Lookalikes() {}

    /** What is wrong with an unquoted key's characters, if anything. */
    static Optional<SyntaxProblem> problemOfKey(ScalarNode key) {
        String text = key.text();
        if (text.length() > 1 && isLongDash(text.charAt(0)) && Character.isWhitespace(text.charAt(1))) {
            return Optional.of(longDash(key.location().source(), key.location().from()));
        }
        for (int i = 0; i < text.length(); i++) {
            boolean edge = i == 0 || i == text.length() - 1;
            // within a key, the blank of East Asian scripts may well be meant
            if (isOddBlank(text.charAt(i)) && (edge || text.charAt(i) != IDEOGRAPHIC_SPACE)) {
                return Optional.of(oddBlank(key.locate(i, i + 1), "key"));
            }
        }
        return Optional.empty();
    }

    static boolean mayHideHyphen(String plain) {
        return plain.length() > 1 && (plain.charAt(0) == '-' || isLongDash(plain.charAt(0)));
    }

    /** What keeps an unquoted value from being the list that its look, at the start of a line, suggests. */
    static Optional<SyntaxProblem> problemOfValue(ScalarNode value) {
        SourceFile source = value.location().source();
        int start = value.location().from();
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
        return c == '\u00a0'
                || c == '\u202f'
                || c == '\u2007'
                || c == IDEOGRAPHIC_SPACE
                || c == '\u200b'
                || c == '\ufeff';
    }

    static boolean isSmartQuote(char c) {
        return c >= '\u2018' && c <= '\u201f' || c == '\u00ab' || c == '\u00bb';
    }

    static SyntaxProblem smartQuote(Kind kind, SourceFile source, int at) {
        char c = source.text().charAt(at);
        return new SyntaxProblem(
                kind,
                source.location(at, at + 1),
                String.format("\"%c\" (U+%04X) is no quote here; write \" instead", c, (int) c));
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
