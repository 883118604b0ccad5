package io.github.awslint.packaging;

import io.github.awslint.build.Build;
import java.util.List;

/**
 * The paths that a template names, with the project in which they should lie.
 *
 * @param all in document order
 * @param build the build whose tree they belong to
 */
public record LocalFiles(List<LocalFile> all, Build build) {}
