package io.github.awslint.syntax;

/** Knows where a part of a scalar's value stands in the file, which depends on how the scalar was written. */
interface PartLocator {

    /** The place of a part, given by its offsets in the value, which may lie outside of it. */
    Location locate(ScalarNode scalar, int start, int end);
}
