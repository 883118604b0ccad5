package io.github.awslint.syntax;

/**
 * A place in a file as people and editors count it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Position(int line, int column) {}
