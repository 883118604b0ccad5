package io.github.awslint.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a document; stops at a number that nobody reads to the end of. */
final class ProblemList {

    private final List<SyntaxProblem> problems = new ArrayList<>();

    void add(SyntaxProblem problem) {
        if (problems.size() < Limits.PROBLEMS) {
            problems.add(problem);
        }
    }

    /** The problems in the order of their places. */
    List<SyntaxProblem> inOrder() {
        problems.sort(Comparator.comparingInt(problem -> problem.location().from()));
        return problems;
    }
}
