package io.github.awslint.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A single value: text, number, boolean or null, kept as its text. */
public final class ScalarNode implements Node {

    /** How the text is written. JSON strings are {@code DOUBLE_QUOTED}, JSON's other values {@code PLAIN}. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    private final Location location;
    private final String text;
    private final Style style;

    public ScalarNode(Location location, String text, Style style) {
        this.location = location;
        this.text = text;
        this.style = style;
    }

    @Override
    public Location location() {
        return location;
    }

    /** The value after unescaping and folding; the empty text for an absent value such as in {@code Timeout:}. */
    public String text() {
        return text;
    }

    public Style style() {
        return style;
    }

    /** What a YAML 1.1 reader makes of this scalar. */
    public ScalarType type() {
        return style == Style.PLAIN ? ScalarType.ofPlain(text) : ScalarType.STRING;
    }

    /** Whether nothing is written here, or an unquoted {@code null} or {@code ~}. */
    public boolean isNull() {
        return type() == ScalarType.NULL;
    }

    /**
     * The whole number that AWS reads here: numbers as YAML 1.1 reads them ({@code 010} is 8), quoted digits as
     * written. Empty where the text is no whole number or does not fit 64 bits.
     */
    public OptionalLong asInteger() {
        if (style == Style.PLAIN) {
            return ScalarType.integer(text);
        }
        try {
            return text.matches("[-+]?[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** The truth value that AWS reads here: YAML 1.1's words unquoted ({@code yes}), {@code true} and {@code false} quoted. */
    public Optional<Boolean> asBoolean() {
        if (style == Style.PLAIN) {
            return ScalarType.bool(text);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * Where a part of {@link #text()} stands in the file, also inside block scalars and behind escapes.
     *
     * @param start offset in the text
     * @param end offset behind the part
     */
    public Location locate(int start, int end) {
        return new ScalarPositions(this).locate(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
