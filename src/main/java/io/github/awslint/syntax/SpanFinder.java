package io.github.awslint.syntax;

/**
 * Finds a part of a scalar's value in the source while somebody walks over the source and reports, for one character of
 * the value after the other, which stretch of source stands for it.
 */
final class SpanFinder {

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

    void add(int sourceStart, int sourceEnd) {
        if (index == from) {
            start = sourceStart;
        }
        if (index == to - 1) {
            end = sourceEnd;
        }
        index++;
    }

    /** Whether the walk has come as far as it needs to. */
    boolean complete() {
        return end >= 0;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
