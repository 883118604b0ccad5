package io.github.awslint.rules.beanstalk;

import io.github.awslint.beanstalk.OptionDefinition;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compares values of one kind with the bounds that the option table has for them. */
enum ValueRange {
    NUMBERS(ValueRange::number, ""),
    /** Seconds of an ISO 8601 duration. */
    DURATIONS(ValueRange::seconds, ""),
    /** The items of a comma-separated list. */
    ITEMS(ValueRange::items, " items");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    private final Function<String, Optional<Double>> reader;
    private final String unit;

    ValueRange(Function<String, Optional<Double>> reader, String unit) {
        this.reader = reader;
        this.unit = unit;
    }

    /** What a value measures; empty where it is none of this kind. */
    Optional<Double> read(String text) {
        return reader.apply(text.strip());
    }

    boolean isBelow(String text, OptionDefinition definition) {
        return definition.minimum().isPresent()
                && read(text).orElseThrow() < bound(definition.minimum().get());
    }

    boolean isAbove(String text, OptionDefinition definition) {
        return definition.maximum().isPresent()
                && read(text).orElseThrow() > bound(definition.maximum().get());
    }

    private double bound(String text) {
        return this == ITEMS ? Double.parseDouble(text) : read(text).orElseThrow();
    }

    /** The bounds for people, behind a prefix; nothing where there is none. */
    String allowed(String prefix, OptionDefinition definition) {
        if (definition.minimum().isEmpty()) {
            return "";
        }
        return prefix
                + definition.minimum().get()
                + definition.maximum().map(maximum -> " to " + maximum).orElse(" or more")
                + unit;
    }

    private static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private static Optional<Double> items(String text) {
        return Optional.of((double) text.split(",").length);
    }

    private static Optional<Double> seconds(String text) {
        try {
            return text.startsWith("P")
                    ? Optional.of((double)
                            Duration.parse(text.toUpperCase(Locale.ROOT)).toSeconds())
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
