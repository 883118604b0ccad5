package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;

/** The finding that values are nested deeper than anybody writes, and than the readers here will follow. */
final class NestingDepth {

    private NestingDepth() {}

    static SyntaxProblem problem(SourceFile source, int at) {
        return new SyntaxProblem(
                Kind.SYNTAX_NESTING_DEPTH,
                source.location(at, Math.min(at + 1, source.text().length())),
                "value is nested more than " + Limits.DEPTH
                        + " levels deep; flatten it, nothing in this file was linted");
    }
}
