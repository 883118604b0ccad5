package io.github.awslint.syntax;

import java.util.Locale;
import java.util.regex.Pattern;

/** The notations of TOML's unquoted values (https://toml.io/en/v1.0.0). */
final class TomlForms {

    private static final String DIGITS = "[0-9](?:_?[0-9])*";
    private static final String DECIMAL = "[-+]?(?:0|[1-9](?:_?[0-9])*)";
    private static final String DATE = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?";
    private static final String ZONE = "(?:[Zz]|[-+](?:[01][0-9]|2[0-3]):[0-5][0-9])";

    private static final Pattern INTEGER =
            Pattern.compile(DECIMAL + "|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*");
    private static final Pattern FLOAT = Pattern.compile(
            DECIMAL + "(?:\\." + DIGITS + "(?:[eE][-+]?" + DIGITS + ")?|[eE][-+]?" + DIGITS + ")|[-+]?(?:inf|nan)");
    private static final Pattern TIMESTAMP = Pattern.compile(DATE + "(?:[Tt ]" + TIME + ZONE + "?)?|" + TIME);
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+]?[0-9.][-+0-9a-fA-F_.xo:TZ]*");

    /** A date that may go on with a blank and a time. */
    static final Pattern DATE_ONLY = Pattern.compile(DATE);

    private TomlForms() {}

    /** The type of an unquoted value, or null where TOML knows no such value. */
    static ScalarType typeOf(String text) {
        if (text.equals("true") || text.equals("false")) {
            return ScalarType.BOOLEAN;
        }
        if (INTEGER.matcher(text).matches()) {
            return ScalarType.INTEGER;
        }
        if (FLOAT.matcher(text).matches()) {
            return ScalarType.FLOAT;
        }
        return TIMESTAMP.matcher(text).matches() ? ScalarType.TIMESTAMP : null;
    }

    /** Why a text is no value, and what to write instead. */
    static String refusal(String text) {
        String shown = Excerpt.of(text);
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return "value " + shown + " is not TOML; write " + text.toLowerCase(Locale.ROOT) + " in small letters";
        }
        if (text.charAt(0) == '\u201c' || text.charAt(0) == '\u2018') {
            return "character \"" + text.charAt(0) + "\" is no quote; write \" instead";
        }
        char last = text.charAt(text.length() - 1);
        if (last == '"' || last == '\'') {
            return "value " + shown + " ends with a quote but starts without; add the opening quote";
        }
        if (!NUMBER_LIKE.matcher(text).matches()) {
            return "value " + shown + " has no quotes; TOML wants text in quotes";
        }
        return text.matches("[-+]?0[0-9_]+")
                ? "number " + shown + " starts with a zero; drop it, or put the value in quotes"
                : "value " + shown + " is no number or date that TOML knows; put it in quotes if text was meant";
    }
}
