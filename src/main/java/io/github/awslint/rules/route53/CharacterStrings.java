package io.github.awslint.rules.route53;

import java.util.Optional;

/** The value of a TXT record: strings in quotation marks, each of up to 255 characters. */
final class CharacterStrings {

    private static final int MOST = 255;

    private CharacterStrings() {}

    /** What is wrong with a value, as the end of a sentence about it. */
    static Optional<String> problem(String value) {
        int at = blanks(value, 0);
        if (at == value.length()) {
            return Optional.of("is empty, write \\\"\\\"");
        }
        while (at < value.length()) {
            if (value.charAt(at) != '"') {
                return Optional.of("needs quotation marks inside the value, write '\"text\"'");
            }
            int length = 0;
            at++;
            while (at < value.length() && value.charAt(at) != '"') {
                at += escapeLength(value, at);
                length++;
            }
            if (at >= value.length()) {
                return Optional.of("lacks the closing quotation mark");
            }
            if (length > MOST) {
                return Optional.of(
                        "has a string of " + length + " characters, split it: '\"...\" \"...\"', each up to " + MOST);
            }
            at = blanks(value, at + 1);
        }
        return Optional.empty();
    }

    private static int blanks(String value, int from) {
        int at = from;
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A backslash takes the next character, or three octal digits. */
    private static int escapeLength(String value, int at) {
        if (value.charAt(at) != '\\') {
            return 1;
        }
        boolean octal =
                value.length() >= at + 4 && value.substring(at + 1, at + 4).matches("[0-7]{3}");
        return octal ? 4 : 2;
    }
}
