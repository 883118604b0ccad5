package io.github.awslint.build;

/**
 * A class file.
 *
 * @param path in its tree
 * @param release the oldest Java release that can load it, such as 17
 */
public record CompiledClass(String path, int release) {}
