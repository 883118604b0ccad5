package io.github.awslint.syntax;

/** The source of every character of a scalar's value, for those who look up many parts. */
final class SpanTable implements SpanSink {

    private final int[] starts;
    private final int[] ends;
    private int count;

    /** @param length of the value */
    SpanTable(int length) {
        this.starts = new int[length];
        this.ends = new int[length];
    }

    @Override
    public void add(int sourceStart, int sourceEnd) {
        if (count < starts.length) {
            starts[count] = sourceStart;
            ends[count] = sourceEnd;
            count++;
        }
    }

    @Override
    public boolean complete() {
        return count == starts.length;
    }

    /** The source of a part of the value; {@code start} and {@code end} lie within the value, which is not empty. */
    Range range(int start, int end) {
        if (start == starts.length) {
            return new Range(ends[start - 1], ends[start - 1]);
        }
        return new Range(starts[start], end > start ? ends[end - 1] : starts[start]);
    }
}
