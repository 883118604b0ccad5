package io.github.awslint.schema;

/** How long a text, or how big a list or map, may be; both bounds included. */
public record Size(int minimum, int maximum) {

    /** No bounds. */
    public static final Size ANY = new Size(0, Integer.MAX_VALUE);

    /** Whether a length lies within the bounds. */
    public boolean contains(int length) {
        return length >= minimum && length <= maximum;
    }

    /** The bounds in a message: {@code at least 1}, {@code 1 to 64}, {@code exactly 2}. */
    public String describe() {
        if (minimum == maximum) {
            return "exactly " + minimum;
        }
        if (maximum == Integer.MAX_VALUE) {
            return "at least " + minimum;
        }
        return minimum == 0 ? "at most " + maximum : minimum + " to " + maximum;
    }
}
