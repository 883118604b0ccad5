package io.github.awslint.syntax;

import java.util.Locale;

/** The values that JSON has without quotes. */
final class JsonWords {

    private JsonWords() {}

    /** Why a text is no value, and what to write instead. */
    static String refusal(String word) {
        String shown = Excerpt.of(word);
        String small = word.toLowerCase(Locale.ROOT);
        return switch (small) {
            case "true", "false", "null" -> "value " + shown + " is not JSON; write " + small;
            case "none", "nil", "undefined" -> "value " + shown + " is not JSON; write null";
            default ->
                "-+.0123456789".indexOf(word.charAt(0)) >= 0
                        ? "number " + shown + " is none that JSON knows; put it in double quotes if text was meant"
                        : "value " + shown + " has no quotes; JSON wants text in double quotes";
        };
    }

    /** Whether a text is a number; checked without a pattern because generated files hold many. */
    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = digits(text, at);
        if (digits == at || text.charAt(at) == '0' && digits > at + 1) {
            return false;
        }
        at = digits;
        if (at < text.length() && text.charAt(at) == '.') {
            digits = digits(text, at + 1);
            if (digits == at + 1) {
                return false;
            }
            at = digits;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            boolean signed = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0;
            int exponent = at + (signed ? 2 : 1);
            at = digits(text, exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == text.length();
    }

    /** Where the digits that start at a place end. */
    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
