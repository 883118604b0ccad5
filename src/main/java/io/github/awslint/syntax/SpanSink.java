package io.github.awslint.syntax;

/**
 * Takes, from a walk over a scalar's source, the stretch of source that stands for each character of its value, one
 * after the other.
 */
interface SpanSink {

    void add(int sourceStart, int sourceEnd);

    /** Whether the walk may end here. */
    boolean complete();
}
