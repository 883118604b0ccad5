package io.github.awslint.syntax;

/** Ends the reading of a document at a problem behind which nothing can be trusted. */
final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxProblem problem;

    UnreadableDocument(SyntaxProblem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    SyntaxProblem problem() {
        return problem;
    }
}
