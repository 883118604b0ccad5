package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.OptionDefinition;
import io.github.awslint.beanstalk.OptionType;
import io.github.awslint.beanstalk.OptionValue;
import io.github.awslint.rule.NearestName;
import io.github.awslint.rule.Severity;
import java.util.Optional;

/**
 * Why an option does not take a value.
 *
 * @param expected what the value should have been, for the second half of a message
 * @param severity how sure that is
 */
record ValueProblem(String expected, Severity severity) {

    /** Compares a literal with its option's line of the table. */
    static Optional<ValueProblem> of(OptionValue value, OptionDefinition definition) {
        return switch (definition.type()) {
            case BOOLEAN -> value.is("true") || value.is("false") ? fits() : wrong("allowed are true and false");
            case ENUM, ENUM_EXACT, ENUM_OPEN -> enumeration(value, definition);
            case INTEGER ->
                value.asInteger().isPresent()
                        ? range(ValueRange.NUMBERS, value, definition)
                        : wrong("allowed is a whole number" + ValueRange.NUMBERS.allowed(" from ", definition));
            case NUMBER -> value.is("null") ? fits() : measured(ValueRange.NUMBERS, "a number", value, definition);
            case DURATION -> measured(ValueRange.DURATIONS, "a duration such as PT30M", value, definition);
            case LIST -> items(value, definition);
            case PATTERN ->
                matches(value.text(), definition)
                        ? fits()
                        : wrong("allowed is " + definition.allowed().get(0));
            default -> fits();
        };
    }

    private static Optional<ValueProblem> fits() {
        return Optional.empty();
    }

    private static Optional<ValueProblem> wrong(String expected) {
        return Optional.of(new ValueProblem(expected, Severity.ERROR));
    }

    private static boolean matches(String text, OptionDefinition definition) {
        return definition.pattern().orElseThrow().matcher(text.strip()).matches();
    }

    /** The items of a list stand between commas. */
    private static Optional<ValueProblem> items(OptionValue value, OptionDefinition definition) {
        if (definition.pattern().isPresent()) {
            for (String item : value.text().split(",")) {
                if (!item.isBlank() && !matches(item, definition)) {
                    return wrong("allowed are " + definition.allowed().get(0));
                }
            }
        }
        return definition.minimum().isPresent() ? range(ValueRange.ITEMS, value, definition) : fits();
    }

    private static Optional<ValueProblem> enumeration(OptionValue value, OptionDefinition definition) {
        String text = value.text().strip();
        Optional<String> sameWord = definition.allowed().stream()
                // an unquoted On has become true, but stands for the word
                .filter(allowed -> allowed.equalsIgnoreCase(text) || allowed.equalsIgnoreCase(value.written()))
                .findFirst();
        if (sameWord.isEmpty()) {
            String allowed = String.join(", ", definition.allowed());
            if (definition.type() == OptionType.ENUM_OPEN) {
                return Optional.of(new ValueProblem("the guide lists " + allowed, Severity.INFO));
            }
            return wrong(NearestName.of(text, definition.allowed())
                    .filter(near -> text.matches("\\D+"))
                    .map(near -> "did you mean \"" + near + "\"")
                    .orElse("allowed are " + allowed));
        }
        boolean caseSlip = definition.type() == OptionType.ENUM_EXACT
                && !definition.allowed().contains(text);
        return caseSlip
                ? Optional.of(new ValueProblem("write it \"" + sameWord.get() + "\": case counts", Severity.WARNING))
                : fits();
    }

    private static Optional<ValueProblem> measured(
            ValueRange range, String kind, OptionValue value, OptionDefinition definition) {
        return range.read(value.text()).isPresent() ? range(range, value, definition) : wrong("allowed is " + kind);
    }

    private static Optional<ValueProblem> range(ValueRange range, OptionValue value, OptionDefinition definition) {
        boolean tooMuch = range.isAbove(value.text(), definition);
        if (!tooMuch && !range.isBelow(value.text(), definition)) {
            return fits();
        }
        Severity severity = tooMuch && definition.softMaximum() ? Severity.WARNING : Severity.ERROR;
        return Optional.of(new ValueProblem("allowed is " + range.allowed("", definition), severity));
    }
}
