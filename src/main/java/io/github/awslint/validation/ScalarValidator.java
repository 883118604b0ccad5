package io.github.awslint.validation;

import io.github.awslint.schema.AllowedValues;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.BooleanType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Mismatch.WrongType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Compares single values with their types, as CloudFormation converts them: {@code "30"} is a number and {@code true} a text. */
final class ScalarValidator {

    /** Longer texts are no numbers that a service takes, and slow to read as such. */
    private static final int LONGEST_NUMBER = 40;

    private static final Set<String> TRUTH_NUMBERS = Set.of("0", "1");

    private ScalarValidator() {}

    static Optional<Mismatch> validate(Node place, String property, ScalarNode scalar, PropertyType type) {
        // a dynamic reference, also one whose blanks CloudFormation would not take, or another tool's placeholder
        if (scalar.text().contains("{{")) {
            return Optional.empty();
        }
        if (type instanceof TextType text) {
            return text(place, property, scalar, text);
        }
        if (type instanceof NumberType number) {
            return number(place, property, scalar, number);
        }
        return type instanceof BooleanType && scalar.asBoolean().isEmpty()
                ? Optional.of(
                        new WrongType(place, property, shown(scalar), type, !TRUTH_NUMBERS.contains(scalar.text())))
                : Optional.empty();
    }

    private static Optional<Mismatch> text(Node place, String property, ScalarNode scalar, TextType type) {
        String text = scalar.text();
        if (type.allowed().filter(allowed -> !isListed(scalar, allowed)).isPresent()) {
            return Optional.of(
                    new NotAllowed(place, property, text, type.allowed().get()));
        }
        // a number may reach the service in another form than it is written in
        boolean literal = scalar.type() == ScalarType.STRING || scalar.type() == ScalarType.TIMESTAMP;
        if (!literal) {
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        if (!type.length().contains(length)) {
            String found = length == 1 ? "1 character" : length + " characters";
            return Optional.of(
                    new OutOfRange(place, property, found, type.length().describe()));
        }
        return type.pattern()
                .filter(pattern -> !pattern.matches(text))
                .map(pattern -> new Unmatched(place, property, text, pattern));
    }

    private static boolean isListed(ScalarNode scalar, AllowedValues allowed) {
        return allowed.contains(scalar.text())
                || scalar.type() == ScalarType.BOOLEAN
                        && scalar.asBoolean()
                                .filter(truth -> allowed.contains(truth.toString()))
                                .isPresent()
                || scalar.asInteger().isPresent()
                        && allowed.contains(Long.toString(scalar.asInteger().getAsLong()));
    }

    private static Optional<Mismatch> number(Node place, String property, ScalarNode scalar, NumberType type) {
        if (scalar.text().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(scalar);
        boolean fraction = type.whole()
                && number.filter(amount -> amount.stripTrailingZeros().scale() > 0)
                        .isPresent();
        if (number.isEmpty() || fraction) {
            return Optional.of(new WrongType(place, property, shown(scalar), type, true));
        }
        BigDecimal amount = number.get();
        if (!type.range().contains(amount)) {
            return Optional.of(
                    new OutOfRange(place, property, scalar.text(), type.range().describe()));
        }
        return type.allowed()
                .filter(allowed -> allowed.values().stream().noneMatch(one -> isSame(one, amount)))
                .map(allowed -> new NotAllowed(place, property, scalar.text(), allowed));
    }

    private static boolean isSame(String allowed, BigDecimal amount) {
        try {
            return new BigDecimal(allowed).compareTo(amount) == 0;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static Optional<BigDecimal> number(ScalarNode scalar) {
        if (scalar.asInteger().isPresent()) {
            return Optional.of(BigDecimal.valueOf(scalar.asInteger().getAsLong()));
        }
        try {
            return Optional.of(new BigDecimal(scalar.text().strip().replace("_", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String shown(ScalarNode scalar) {
        String text = scalar.text();
        return '"' + (text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "..." : text) + '"';
    }
}
