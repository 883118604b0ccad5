package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;

/** The finding that a mapping holds one key twice. */
final class DuplicateKey {

    private DuplicateKey() {}

    static SyntaxProblem problem(ScalarNode key, ScalarNode earlier) {
        return new SyntaxProblem(
                Kind.SYNTAX_DUPLICATE_KEY,
                key.location(),
                "key \"" + Excerpt.of(key.text()) + "\" is here a second time; only one of the two values is used",
                List.of(new SyntaxProblem.Note(earlier.location(), "first given here")));
    }
}
