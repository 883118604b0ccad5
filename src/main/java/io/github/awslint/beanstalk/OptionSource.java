package io.github.awslint.beanstalk;

/** Where an option was set, in rising precedence. */
public enum OptionSource {
    /** A file of {@code .ebextensions}; the console or the EB CLI may have set more. */
    EXTENSIONS,
    /** A saved configuration, which holds what an environment was made with. */
    SAVED_CONFIGURATION,
    /** {@code env.yaml}. */
    MANIFEST,
    /** A resource of a CloudFormation template. */
    TEMPLATE
}
