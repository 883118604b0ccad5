package io.github.awslint.syntax;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The type that YAML 1.1 gives an unquoted scalar. CloudFormation, Elastic Beanstalk and CodeDeploy all read YAML 1.1,
 * where {@code yes} is a boolean, {@code 010} is eight and {@code 1:30} is ninety.
 */
public enum ScalarType {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    NULL,
    TIMESTAMP;

    /** The type of an unquoted text. */
    public static ScalarType ofPlain(String text) {
        if (text.isEmpty()) {
            return NULL;
        }
        return switch (text.charAt(0)) {
            case '~', 'n', 'N', 'y', 'Y', 't', 'T', 'f', 'F', 'o', 'O' -> word(text);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '+', '.' -> number(text);
            default -> STRING;
        };
    }

    /** Whether an unquoted text stands for nothing. */
    static boolean isNull(String text) {
        // no word for it is longer than "null", and most texts are
        return text.length() <= 4
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    private static ScalarType word(String text) {
        return switch (text) {
            case "~", "null", "Null", "NULL" -> NULL;
            default -> bool(text).isPresent() ? BOOLEAN : STRING;
        };
    }

    private static ScalarType number(String text) {
        if (isPlainInteger(text) || NumberForms.INTEGER.matcher(text).matches()) {
            return INTEGER;
        }
        if (NumberForms.FLOAT.matcher(text).matches()) {
            return FLOAT;
        }
        return NumberForms.TIMESTAMP.matcher(text).matches() ? TIMESTAMP : STRING;
    }

    /** Nearly every number is nothing but digits. */
    private static boolean isPlainInteger(String text) {
        if (text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static Optional<Boolean> bool(String text) {
        return switch (text) {
            case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> Optional.of(true);
            case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The type that one of YAML's own tags declares, without its {@code !!}; null where it is none of a scalar. */
    static ScalarType ofTag(String name) {
        return switch (name) {
            case "str", "binary" -> STRING;
            case "int" -> INTEGER;
            case "float" -> FLOAT;
            case "bool" -> BOOLEAN;
            case "null" -> NULL;
            case "timestamp" -> TIMESTAMP;
            default -> null;
        };
    }

    /** The number that quoted digits stand for. */
    static OptionalLong decimal(String text) {
        return NumberForms.DECIMAL.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** The number that a text of type {@link #INTEGER} stands for, empty where it does not fit 64 bits. */
    static OptionalLong integer(String text) {
        String digits = text.replace("_", "");
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        try {
            long magnitude = magnitude(digits);
            return OptionalLong.of(negative ? -magnitude : magnitude);
        } catch (NumberFormatException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    private static long magnitude(String digits) {
        if (digits.indexOf(':') > 0) {
            long value = 0;
            for (String part : digits.split(":")) {
                value = Math.addExact(Math.multiplyExact(value, 60L), Long.parseLong(part));
            }
            return value;
        }
        if (digits.startsWith("0b")) {
            return Long.parseLong(digits.substring(2), 2);
        }
        if (digits.startsWith("0x")) {
            return Long.parseLong(digits.substring(2), 16);
        }
        if (digits.startsWith("0o")) {
            return Long.parseLong(digits.substring(2), 8);
        }
        return digits.length() > 1 && digits.startsWith("0") ? Long.parseLong(digits, 8) : Long.parseLong(digits);
    }
}
