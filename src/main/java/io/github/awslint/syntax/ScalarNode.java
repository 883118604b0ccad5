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

    /** The location's parts: most scalars are never asked for theirs, and there are many. */
    private final SourceFile source;

    private final int from;
    private final int to;
    private final String text;
    private final Style style;
    private final ScalarType declaredType;
    private final PartLocator parts;
    /** Found out when first asked for. */
    private ScalarType type;

    public ScalarNode(Location location, String text, Style style) {
        this(location, text, style, null, ScalarPositions::inYaml);
    }

    private ScalarNode(Location location, String text, Style style, ScalarType declaredType, PartLocator parts) {
        this.source = location.source();
        this.from = location.from();
        this.to = location.to();
        this.text = SharedTexts.of(text);
        this.style = style;
        this.declaredType = declaredType;
        this.parts = parts;
    }

    /** A value of a TOML file, where the notation settles the type. */
    static ScalarNode toml(Location location, String text, Style style, ScalarType type) {
        return new ScalarNode(location, text, style, type, ScalarPositions::inToml);
    }

    /** A value that something else in the file will become, such as a loop's variable; its parts stand where the whole does. */
    public static ScalarNode standIn(Location place, String text) {
        return new ScalarNode(place, text, Style.DOUBLE_QUOTED, null, (scalar, start, end) -> scalar.location());
    }

    /** The same value under a tag that settles its type, as in {@code !!str 010}. */
    ScalarNode declared(ScalarType type) {
        return new ScalarNode(location(), text, style, type, parts);
    }

    /** The same value seen from another place: an alias'. */
    ScalarNode at(Location elsewhere) {
        return at(elsewhere, parts);
    }

    /** The same value seen from another place that has its own way to find parts. */
    ScalarNode at(Location elsewhere, PartLocator elsewhereParts) {
        return new ScalarNode(elsewhere, text, style, declaredType, elsewhereParts);
    }

    @Override
    public Location location() {
        return new Location(source, from, to);
    }

    /** The value after unescaping and folding; the empty text for an absent value such as in {@code Timeout:}. */
    public String text() {
        return text;
    }

    public Style style() {
        return style;
    }

    /** What a YAML 1.1 reader makes of this scalar; in a TOML file, what TOML makes of it. */
    public ScalarType type() {
        ScalarType known = type;
        if (known == null) {
            known = readType();
            type = known;
        }
        return known;
    }

    private ScalarType readType() {
        if (declaredType != null) {
            return declaredType;
        }
        return style == Style.PLAIN ? ScalarType.ofPlain(text) : ScalarType.STRING;
    }

    /** Whether nothing is written here, or an unquoted {@code null} or {@code ~}. */
    public boolean isNull() {
        return declaredType == null ? style == Style.PLAIN && ScalarType.isNull(text) : declaredType == ScalarType.NULL;
    }

    /**
     * The whole number that AWS reads here: numbers as YAML 1.1 reads them ({@code 010} is 8), quoted digits as
     * written. Empty where the text is no whole number or does not fit 64 bits.
     */
    public OptionalLong asInteger() {
        if (type() == ScalarType.INTEGER) {
            return ScalarType.integer(text);
        }
        boolean quoted = style != Style.PLAIN || declaredType == ScalarType.STRING;
        return quoted ? ScalarType.decimal(text) : OptionalLong.empty();
    }

    /** The truth value that AWS reads here: YAML 1.1's words unquoted ({@code yes}), {@code true} and {@code false} quoted. */
    public Optional<Boolean> asBoolean() {
        if (type() == ScalarType.BOOLEAN) {
            return ScalarType.bool(text);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * Where a part of {@link #text()} stands in the file, also inside block scalars and behind escapes. For an alias
     * and for the key of a short form this is the whole of it.
     *
     * @param start offset in the text
     * @param end offset behind the part
     */
    public Location locate(int start, int end) {
        return parts.locate(this, start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
