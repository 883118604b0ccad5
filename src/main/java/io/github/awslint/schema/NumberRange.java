package io.github.awslint.schema;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between which numbers a value must lie.
 *
 * @param above whether the minimum itself is too small
 * @param below whether the maximum itself is too big
 */
public record NumberRange(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, boolean above, boolean below) {

    /** No bounds. */
    public static final NumberRange ANY = new NumberRange(Optional.empty(), Optional.empty());

    /** Bounds that are included. */
    public NumberRange(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        this(minimum, maximum, false, false);
    }

    /** Whether a number lies within the bounds. */
    public boolean contains(BigDecimal number) {
        boolean bigEnough = minimum.isEmpty() || number.compareTo(minimum.get()) >= (above ? 1 : 0);
        return bigEnough && (maximum.isEmpty() || number.compareTo(maximum.get()) <= (below ? -1 : 0));
    }

    /** The bounds in a message: {@code at least 1}, {@code 1 to 900}, {@code more than 0}. */
    public String describe() {
        String least = minimum.map(BigDecimal::toPlainString).orElse("");
        String most = maximum.map(BigDecimal::toPlainString).orElse("");
        if (!least.isEmpty() && !most.isEmpty() && !above && !below) {
            return least + " to " + most;
        }
        String lower = least.isEmpty() ? "" : (above ? "more than " : "at least ") + least;
        String upper = most.isEmpty() ? "" : (below ? "less than " : "at most ") + most;
        String both = lower.isEmpty() || upper.isEmpty() ? "" : " and ";
        return lower.isEmpty() && upper.isEmpty() ? "any" : lower + both + upper;
    }
}
