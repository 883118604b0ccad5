package io.github.awslint.beanstalk;

import io.github.awslint.syntax.SourceFile;

/** A file that Beanstalk reads from the root of a source bundle, or from a folder there. */
public interface BundleFile {

    /** The file's text and path. */
    SourceFile source();

    /** The path relative to the linted folder. */
    default String path() {
        return source().path();
    }
}
