package io.github.awslint.syntax;

/**
 * A half-open span of text in UTF-16 offsets, as {@link String#substring(int, int)} takes them.
 *
 * @param start offset of the first character
 * @param end offset behind the last character, never before {@code start}
 */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end);
        }
    }

    /** Whether {@code other} lies wholly within this range. */
    public boolean encloses(Range other) {
        return start <= other.start && other.end <= end;
    }
}
