package io.github.awslint.rules.codebuild;

import io.github.awslint.syntax.BuildToken;
import io.github.awslint.syntax.ScalarNode;

/** Tells text that something else fills in before CodeBuild reads it. */
final class Unknown {

    private Unknown() {}

    /** Whether a part of a value is still to be filled in: {@code ${...}}, {@code @...@}, <code>{{...}}</code> and the like. */
    static boolean in(ScalarNode value) {
        String text = value.text();
        return BuildToken.isIn(text) || text.contains("{{") || text.contains("<%") || text.contains("$(");
    }
}
