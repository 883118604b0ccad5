package io.github.awslint.schema;

import java.math.BigDecimal;
import java.util.Optional;

/** Between which numbers a value must lie; bounds included. */
public record NumberRange(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

    /** No bounds. */
    public static final NumberRange ANY = new NumberRange(Optional.empty(), Optional.empty());

    /** Whether a number lies within the bounds. */
    public boolean contains(BigDecimal number) {
        return minimum.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                && maximum.filter(bound -> number.compareTo(bound) > 0).isEmpty();
    }

    /** The bounds in a message: {@code at least 1}, {@code 1 to 900}. */
    public String describe() {
        String least = minimum.map(BigDecimal::toPlainString).orElse("");
        String most = maximum.map(BigDecimal::toPlainString).orElse("");
        if (most.isEmpty()) {
            return least.isEmpty() ? "any" : "at least " + least;
        }
        return least.isEmpty() ? "at most " + most : least + " to " + most;
    }
}
