package io.github.awslint.syntax;

import io.github.awslint.syntax.SyntaxProblem.Kind;
import java.util.List;

/** The finding that a mapping holds one key twice. */
final class DuplicateKey {

    private DuplicateKey() {}

    static SyntaxProblem problem(ScalarNode key, ScalarNode first) {
        return new SyntaxProblem(
                Kind.SYNTAX_DUPLICATE_KEY,
                key.location(),
                "key \"" + Excerpt.of(key.text())
                        + "\" is here a second time; only one value is used, so remove or rename one",
                List.of(new SyntaxProblem.Note(first.location(), "first set here")));
    }
}
