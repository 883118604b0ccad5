package io.github.awslint.syntax;

import java.util.Optional;
import org.yaml.snakeyaml.tokens.Token;

/** Short forms of functions that are written as YAML does not take them. */
final class YamlTagMistakes {

    private YamlTagMistakes() {}

    static Optional<SyntaxProblem> explain(YamlFailure failure) {
        Token last = failure.tokens().last();
        if (last == null || last.getTokenId() != Token.ID.Tag) {
            return Optional.empty();
        }
        int start = YamlTokens.start(last);
        int end = start;
        while (end < YamlTokens.end(last) && ",]}".indexOf(failure.charAt(end)) < 0) {
            end++;
        }
        String tag = Excerpt.of(failure.text().substring(start, end));
        if (end < YamlTokens.end(last)) {
            // a tag goes on up to the next space, over commas and brackets
            return Optional.of(failure.problem(start, end, "space is missing behind the tag " + tag));
        }
        if (failure.charAt(failure.at()) != '!') {
            return Optional.empty();
        }
        String function = ShortForm.functionOf(tag);
        return Optional.of(failure.problem(
                failure.at(),
                failure.lineEnd(failure.at()),
                "second tag behind " + tag + ", where YAML takes one; write the first as \""
                        + (function == null ? "Fn::Name" : function) + ":\" on a line above"));
    }
}
