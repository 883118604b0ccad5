package io.github.awslint.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** The parameter {@code threads}. */
final class Threads {

    private Threads() {}

    /** The number that was given, or that of the processors. */
    static int count(Integer given) throws MojoExecutionException {
        if (given != null && given < 1) {
            throw new MojoExecutionException("Parameter aws-lint.threads: " + given + " is too few; write 1 or more");
        }
        return given == null ? Runtime.getRuntime().availableProcessors() : given;
    }
}
