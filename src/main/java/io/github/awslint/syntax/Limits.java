package io.github.awslint.syntax;

/** Bounds that no hand-written configuration file comes near, and that keep time and memory in hand for the others. */
final class Limits {

    /** CloudFormation's own limit for a template is 1 MB (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html). */
    static final int BYTES = 4 << 20;

    static final int DEPTH = 400;

    /** Nodes of a document once every alias is replaced by what it stands for. */
    static final long EXPANDED_NODES = 2_000_000;

    /** Problems of a document that are reported; a file with more is generated or no configuration at all. */
    static final int PROBLEMS = 500;

    private Limits() {}
}
