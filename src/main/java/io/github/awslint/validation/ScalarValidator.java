package io.github.awslint.validation;

import io.github.awslint.schema.AllowedValues;
import io.github.awslint.schema.NumberRange;
import io.github.awslint.schema.PropertyType;
import io.github.awslint.schema.PropertyType.BooleanType;
import io.github.awslint.schema.PropertyType.NumberType;
import io.github.awslint.schema.PropertyType.TextType;
import io.github.awslint.schema.Size;
import io.github.awslint.syntax.Node;
import io.github.awslint.syntax.ScalarNode;
import io.github.awslint.syntax.ScalarType;
import io.github.awslint.validation.Mismatch.NotAllowed;
import io.github.awslint.validation.Mismatch.OutOfRange;
import io.github.awslint.validation.Mismatch.Unmatched;
import io.github.awslint.validation.Mismatch.WrongType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Compares single values with their types, as CloudFormation converts them: {@code "30"} is a number and {@code true} a text. */
final class ScalarValidator {

    /** Longer texts are no numbers that a service takes, and slow to read as such. */
    private static final int LONGEST_NUMBER = 40;

    /** Longer numbers may be written with an exponent. */
    private static final int LONGEST_EXACT = 9;

    private static final Set<String> TRUTH_NUMBERS = Set.of("0", "1");

    private ScalarValidator() {}

    static void validate(Node at, Place place, ScalarNode scalar, PropertyType type, Outcome outcome) {
        if (Placeholder.isIn(scalar.text())) {
            outcome.open();
        } else if (type instanceof TextType text) {
            text(at, place, scalar, text, outcome);
        } else if (type instanceof NumberType number) {
            number(at, place, scalar, number, outcome);
        } else if (type instanceof BooleanType && scalar.asBoolean().isEmpty()) {
            outcome.add(new WrongType(at, place.owner(), shown(scalar), type, !TRUTH_NUMBERS.contains(scalar.text())));
        }
    }

    private static void text(Node at, Place place, ScalarNode scalar, TextType type, Outcome outcome) {
        String text = scalar.text();
        if (type.allowed().isPresent() && !isListed(scalar, type.allowed().get())) {
            outcome.add(new NotAllowed(at, place.owner(), text, type.allowed().get()));
            return;
        }
        if (type.length() == Size.ANY && type.pattern().isEmpty()) {
            return;
        }
        if (!isSentAsWritten(scalar)) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (!type.length().contains(length)) {
            outcome.add(new OutOfRange(
                    at,
                    place.owner(),
                    Items.count(length, "character", "characters"),
                    type.length().describe()));
        } else if (type.pattern().isPresent() && !type.pattern().get().matches(text)) {
            outcome.add(new Unmatched(at, place.owner(), text, type.pattern().get()));
        }
    }

    /** A number may reach the service in another form than it is written in: {@code 0x1F}, {@code 1_000}, {@code 1.50}. */
    private static boolean isSentAsWritten(ScalarNode scalar) {
        ScalarType written = scalar.type();
        return written == ScalarType.STRING
                || written == ScalarType.TIMESTAMP
                || scalar.text().length() <= LONGEST_EXACT
                        && scalar.asInteger().isPresent()
                        && Long.toString(scalar.asInteger().getAsLong()).equals(scalar.text());
    }

    private static boolean isListed(ScalarNode scalar, AllowedValues allowed) {
        if (allowed.contains(scalar.text())) {
            return true;
        }
        if (scalar.style() != ScalarNode.Style.PLAIN) {
            return false;
        }
        Optional<Boolean> truth = scalar.type() == ScalarType.BOOLEAN ? scalar.asBoolean() : Optional.empty();
        OptionalLong number = scalar.asInteger();
        return truth.isPresent() && allowed.contains(truth.get().toString())
                || number.isPresent() && allowed.contains(Long.toString(number.getAsLong()));
    }

    private static void number(Node at, Place place, ScalarNode scalar, NumberType type, Outcome outcome) {
        OptionalLong plain = scalar.asInteger();
        if (plain.isPresent()
                        && type.range() == NumberRange.ANY
                        && type.allowed().isEmpty()
                || scalar.text().length() > LONGEST_NUMBER && isMadeOfDigits(scalar.text())) {
            return;
        }
        BigDecimal amount = plain.isPresent()
                ? BigDecimal.valueOf(plain.getAsLong())
                : scalar.text().length() > LONGEST_NUMBER ? null : decimal(scalar);
        if (amount == null || type.whole() && amount.stripTrailingZeros().scale() > 0) {
            outcome.add(new WrongType(at, place.owner(), shown(scalar), type, true));
        } else if (!type.range().contains(amount)) {
            outcome.add(new OutOfRange(
                    at, place.owner(), scalar.text(), type.range().describe()));
        } else if (type.allowed().isPresent()
                && type.allowed().get().values().stream().noneMatch(one -> isSame(one, amount))) {
            outcome.add(new NotAllowed(
                    at, place.owner(), scalar.text(), type.allowed().get()));
        }
    }

    private static boolean isMadeOfDigits(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private static boolean isSame(String allowed, BigDecimal amount) {
        try {
            return new BigDecimal(allowed).compareTo(amount) == 0;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** The number; null where the text is none. */
    private static BigDecimal decimal(ScalarNode scalar) {
        try {
            return new BigDecimal(scalar.text().strip().replace("_", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String shown(ScalarNode scalar) {
        String text = scalar.text();
        return '"' + (text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "..." : text) + '"';
    }
}
