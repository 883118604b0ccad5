package io.github.awslint.syntax;

/** Finds the source of one part of a scalar's value. */
final class SpanFinder implements SpanSink {

    private final int from;
    private final int to;
    private int index;
    private int start = -1;
    private int end = -1;

    /** Looks for the characters {@code from} to before {@code to} of the value; at least one. */
    SpanFinder(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public void add(int sourceStart, int sourceEnd) {
        if (index == from) {
            start = sourceStart;
        }
        if (index == to - 1) {
            end = sourceEnd;
        }
        index++;
    }

    @Override
    public boolean complete() {
        return end >= 0;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
